package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import fi.muutoskirja.proof.StrictBase64;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * One signature line of a note. Nothing says yet that it is valid.
 *
 * @param name the name of the key that is said to have signed
 * @param keyId four bytes, read as a number
 * @param signature at least one byte; what it means depends on the key
 */
public record NoteSignature(String name, int keyId, byte[] signature) {
    private static final String EM_DASH = "— ";

    public NoteSignature {
        KeyName.mustBe(name);
        if (signature.length == 0) {
            throw new NotAccepted("A signature has a key id of four bytes and at least one byte more.");
        }
        signature = signature.clone();
    }

    /** Reads one line, without its newline. */
    public static NoteSignature readLine(String line) {
        var space = line.indexOf(' ', EM_DASH.length());
        if (!line.startsWith(EM_DASH) || space < 0) {
            throw new NotAccepted("A signature is written “— name base64”, which this is not: " + Shown.of(line));
        }
        var bytes = StrictBase64.bytes(line.substring(space + 1));
        if (bytes.length <= Integer.BYTES) {
            throw new NotAccepted("A signature has a key id of four bytes and at least one byte more.");
        }
        return new NoteSignature(
                line.substring(EM_DASH.length(), space),
                ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    /** Reads signature lines alone, as a witness answers with them: at least one. */
    public static List<NoteSignature> readLines(byte[] bytes) {
        return readLines(Lines.of("list of signatures", bytes, SignedNote.MOST_BYTES));
    }

    static List<NoteSignature> readLines(Lines lines) {
        var signatures = new ArrayList<NoteSignature>();
        do {
            var line = lines.next();
            if (signatures.size() == SignedNote.MOST_SIGNATURES) {
                throw lines.wrong("more than " + SignedNote.MOST_SIGNATURES + " signatures are not read.");
            }
            signatures.add(lines.here(() -> readLine(line)));
        } while (!lines.atEnd());
        return List.copyOf(signatures);
    }

    /** The line, with its newline. */
    public String line() {
        var bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return EM_DASH + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
    }

    /** Whether both name the same key. */
    boolean namesTheKeyOf(NoteSignature other) {
        return keyId == other.keyId && name.equals(other.name);
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that && namesTheKeyOf(that) && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, keyId, Arrays.hashCode(signature));
    }

    @Override
    public String toString() {
        return line().stripTrailing();
    }
}
