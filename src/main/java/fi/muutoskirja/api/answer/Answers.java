package fi.muutoskirja.api.answer;

import fi.muutoskirja.api.asked.AsKnown;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The headers of an answer. What an answer says follows from its address, the position it is complete up to, the day asked and the
 * language, so these make its entity tag; Spring answers 304 to a request that carries the same tag.
 */
public final class Answers {
    /** The position of the ledger that an answer is complete up to. */
    public static final String POSITION = "Muutoskirja-Position";

    private final String edition;

    /** @param edition what tells the answers of one build of the program from those of another */
    public Answers(String edition) {
        this.edition = edition;
    }

    /** An answer that depends on nothing but what was known. */
    public ResponseEntity<byte[]> known(AsKnown asKnown, Object body) {
        return answer(asKnown, "", Locale.of("fi"), body);
    }

    /** An answer about one day. */
    public ResponseEntity<byte[]> onDay(AsKnown asKnown, LocalDate at, Object body) {
        return answer(asKnown, "." + at, Locale.of("fi"), body);
    }

    /** An answer about two states, of which the other one was known differently. */
    public ResponseEntity<byte[]> betweenDays(
            AsKnown asKnown, LocalDate from, long fromPosition, LocalDate to, Object body) {
        return answer(asKnown, "." + from + "." + fromPosition + "." + to, Locale.of("fi"), body);
    }

    /** An answer with text in one of three languages. */
    public ResponseEntity<byte[]> worded(AsKnown asKnown, Locale language, Object body) {
        return answer(asKnown, "." + language.getLanguage(), language, body);
    }

    /** An answer about one day with text in one of three languages. */
    public ResponseEntity<byte[]> worded(AsKnown asKnown, LocalDate at, Locale language, Object body) {
        return answer(asKnown, "." + at + "." + language.getLanguage(), language, body);
    }

    /** An answer with text in one of three languages that tells a moment of knowledge of its own. */
    public ResponseEntity<byte[]> wordedAlone(AsKnown asKnown, Locale language, Object body) {
        return written(asKnown, "." + language.getLanguage(), language, body);
    }

    private ResponseEntity<byte[]> answer(AsKnown asKnown, String variant, Locale language, Object body) {
        return written(asKnown, variant, language, new Known<>(asKnown, body));
    }

    private ResponseEntity<byte[]> written(AsKnown asKnown, String variant, Locale language, Object body) {
        return ResponseEntity.ok()
                .eTag("W/\"" + edition + "." + asKnown.position() + variant + "\"")
                .cacheControl(CacheControl.noCache().cachePublic())
                .varyBy("Accept-Language")
                .header("Content-Language", language.getLanguage())
                .header(POSITION, Long.toString(asKnown.position()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(AnswerJson.MAPPER.writeValueAsBytes(body));
    }
}
