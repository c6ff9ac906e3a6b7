package fi.muutoskirja.signing.witnesses;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import fi.muutoskirja.proof.note.Cosignature;
import fi.muutoskirja.proof.note.NoteSignature;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** What a witness answers to a checkpoint. */
sealed interface WitnessAnswer {
    /** The media type of a size. */
    String SIZE_TYPE = "text/x.tlog.size";

    Pattern SIZE = Pattern.compile("(0|[1-9]\\d{0,17})\n");

    /** It cosigned, and the cosignature holds. */
    record Cosigned(NoteSignature signature, Instant time) implements WitnessAnswer {}

    /** It saw a tree of this size last. */
    record SawLast(long size) implements WitnessAnswer {}

    /** It says that the tree is not the one that it saw last with entries appended. */
    record NotConsistent(String says) implements WitnessAnswer {}

    /** Anything else; asking again may help. */
    record None(String why) implements WitnessAnswer {}

    /** Reads an answer, without believing any of it. */
    static WitnessAnswer read(SignedNote asked, VerifierKey witness, int status, String type, byte[] body) {
        return switch (status) {
            case 200 -> cosigned(asked, witness, body);
            case 409 -> sawLast(type, body);
            case 422 -> new NotConsistent(says(body));
            case 403 -> new None("It knows none of the keys that signed the checkpoint: " + says(body));
            case 404 -> new None("It does not watch this log: " + says(body));
            default -> new None("It answered with the status " + status + ": " + says(body));
        };
    }

    private static WitnessAnswer cosigned(SignedNote asked, VerifierKey witness, byte[] body) {
        try {
            var given = NoteSignature.readLines(body).stream()
                    .filter(signature -> isBy(signature, witness))
                    .toList();
            var cosignature = Cosignature.on(asked.with(given), witness);
            return cosignature
                    .<WitnessAnswer>map(holds -> new Cosigned(latest(given, asked, witness), holds.time()))
                    .orElseGet(() -> new None("It signed with another key than the policy says."));
        } catch (NotAccepted wrong) {
            return new None("Its cosignature does not hold. " + wrong.sentence());
        }
    }

    /** Whether it names this key. */
    static boolean isBy(NoteSignature signature, VerifierKey key) {
        return signature.keyId() == key.keyId() && signature.name().equals(key.name());
    }

    private static NoteSignature latest(List<NoteSignature> given, SignedNote asked, VerifierKey witness) {
        var best = given.getFirst();
        for (var signature : given) {
            if (timeOf(signature, asked, witness).isAfter(timeOf(best, asked, witness))) {
                best = signature;
            }
        }
        return best;
    }

    private static Instant timeOf(NoteSignature signature, SignedNote asked, VerifierKey witness) {
        return Cosignature.on(asked.with(List.of(signature)), witness)
                .orElseThrow()
                .time();
    }

    private static WitnessAnswer sawLast(String type, byte[] body) {
        var size = SIZE.matcher(new String(body, StandardCharsets.ISO_8859_1));
        return type.equals(SIZE_TYPE) && size.matches()
                ? new SawLast(Long.parseLong(size.group(1)))
                : new None("It has seen a tree of another size, and does not say of which.");
    }

    private static String says(byte[] body) {
        return Shown.of(new String(body, StandardCharsets.UTF_8).strip());
    }
}
