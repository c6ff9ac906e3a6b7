package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.leaf.Leaf;
import fi.muutoskirja.proof.note.Judgement;
import fi.muutoskirja.proof.note.TlogProof;
import fi.muutoskirja.proof.tree.TreeHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The proof that one entry is in the ledger, as the page of the entry offers it: its extra data is the leaf. */
final class EntryProofCheck {
    private final Given given;

    EntryProofCheck(Given given) {
        this.given = given;
    }

    VerificationAnswer of(Path file) throws IOException {
        var trust = Trust.of(given)
                .orElseThrow(() ->
                        new NotAccepted("The proof of an entry names no key to believe: give the log's with --vkey."));
        try {
            var proof = TlogProof.read(Files.readAllBytes(file));
            var judgement = trust.policy().judge(proof.checkpoint());
            return told(proven(proof, judgement), judgement, trust);
        } catch (NotAccepted no) {
            return new VerificationAnswer(false, List.of("DOES NOT HOLD. " + no.sentence()));
        }
    }

    private static Leaf proven(TlogProof proof, Judgement judgement) {
        var bytes = proof.extra();
        if (bytes == null) {
            throw new NotAccepted("The proof has no extra data, which should be the leaf of the entry.");
        }
        var leaf = Leaf.read(bytes, 0, bytes.length);
        if (leaf.position() != proof.index() + 1) {
            throw new NotAccepted("The leaf is that of position " + leaf.position() + ", the proof that of position "
                    + (proof.index() + 1) + ".");
        }
        var checkpoint = judgement.checkpoint();
        proof.path().mustLead(new Sha256().leaf(bytes), new TreeHead(checkpoint.size(), checkpoint.root()));
        return leaf;
    }

    private VerificationAnswer told(Leaf leaf, Judgement judgement, Trust trust) throws IOException {
        var lines = new ArrayList<>(VerdictInWords.about(judgement, trust));
        lines.add(VerdictInWords.label("Entry") + "position " + leaf.position() + ": number " + leaf.sequence() + " of "
                + leaf.aggregate());
        lines.add(VerdictInWords.label("What") + leaf.type() + " (revision " + leaf.revision() + "), recorded "
                + leaf.recorded());
        lines.add(VerdictInWords.label("Payload") + "SHA-256 " + leaf.payload());
        lines.add("");
        if (!judgement.quorumMet()) {
            lines.add("DOES NOT HOLD: %d witnesses cosigned the checkpoint, %s are asked."
                    .formatted(judgement.have(), judgement.need()));
            return new VerificationAnswer(false, lines);
        }
        if (given.payload() != null && !isLogged(given.payload(), leaf)) {
            lines.add("DOES NOT HOLD. " + given.payload() + " is not what was logged: its SHA-256 is another one.");
            return new VerificationAnswer(false, lines);
        }
        lines.add("The entry is in the ledger"
                + (given.payload() == null
                        ? ". What it says can be checked too: --payload FILE."
                        : ", and says what is in " + given.payload() + "."));
        return new VerificationAnswer(true, lines);
    }

    /** With or without the newline that an editor or a line of a bundle adds. */
    private static boolean isLogged(Path file, Leaf leaf) throws IOException {
        var bytes = Files.readAllBytes(file);
        var sha256 = new Sha256();
        return sha256.of(bytes).equals(leaf.payload())
                || bytes.length > 0
                        && bytes[bytes.length - 1] == '\n'
                        && sha256.of(bytes, 0, bytes.length - 1).equals(leaf.payload());
    }
}
