package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A signed note (C2SP signed-note): a text and who is said to have signed it. Reading one proves nothing; ask a {@link VerifierKey}
 * or a {@link TrustPolicy}.
 *
 * @param text whole lines without control characters, the last newline included
 * @param signatures 1 to {@value #MOST_SIGNATURES}
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    public static final int MOST_BYTES = 1_000_000;
    public static final int MOST_SIGNATURES = 64;
    static final String CALLED = "signed note";

    public SignedNote {
        Lines.mustBePlain("text of a note", text);
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new NotAccepted("A note has 1 to " + MOST_SIGNATURES + " signatures, not " + signatures.size() + ".");
        }
        signatures = List.copyOf(signatures);
    }

    /** Has a text signed. */
    public static SignedNote signed(String text, SigningKey... keys) {
        return new SignedNote(
                text, Arrays.stream(keys).map(key -> key.sign(text)).toList());
    }

    /** @throws NotAccepted says what is wrong and on which line */
    public static SignedNote read(byte[] bytes) {
        return read(Lines.of(CALLED, bytes, MOST_BYTES));
    }

    /** Reads what is left of the lines. */
    static SignedNote read(Lines lines) {
        var text = lines.upToTheLastBlankLine();
        return new SignedNote(text, NoteSignature.readLines(lines));
    }

    /** The same note with more signatures; one by the same key takes the place of the one that was there. */
    public SignedNote with(List<NoteSignature> more) {
        var kept = signatures.stream().filter(there -> more.stream().noneMatch(there::namesTheKeyOf));
        return new SignedNote(text, Stream.concat(kept, more.stream()).toList());
    }

    /** Exactly the bytes that were read. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same as text. */
    @Override
    public String toString() {
        return signatures.stream().map(NoteSignature::line).collect(Collectors.joining("", text + "\n", ""));
    }
}
