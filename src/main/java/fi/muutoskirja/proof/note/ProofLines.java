package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import java.util.ArrayList;
import java.util.List;

/** The hashes of a proof, one base64 line each and a blank line after them, as tlog-proof and tlog-witness write them. */
final class ProofLines {
    static final int MOST = 63;

    private ProofLines() {}

    static List<Hash> read(Lines lines) {
        var hashes = new ArrayList<Hash>();
        for (var line = lines.next(); !line.isEmpty(); line = lines.next()) {
            if (hashes.size() == MOST) {
                throw lines.wrong("a proof has at most " + MOST + " hashes; a blank line has to stand here.");
            }
            var hash = line;
            hashes.add(lines.here(() -> Hash.ofBase64(hash)));
        }
        return List.copyOf(hashes);
    }

    static List<Hash> mustBeFew(List<Hash> hashes) {
        if (hashes.size() > MOST) {
            throw new NotAccepted("A proof has at most " + MOST + " hashes, not " + hashes.size() + ".");
        }
        return List.copyOf(hashes);
    }

    static StringBuilder write(StringBuilder text, List<Hash> hashes) {
        hashes.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n');
    }
}
