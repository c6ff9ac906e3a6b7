package fi.muutoskirja.api.decision;

import fi.muutoskirja.proceedings.Handling;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where to ask on about a decision; addresses relative to that of the ledger.
 *
 * @param self the decision
 * @param matter the handlings of its matter from body to body; null when its diary number is not known
 */
public record DecisionLinks(String self, @Nullable String matter) {
    static DecisionLinks of(Handling handling) {
        var number = handling.diaryNumber();
        return new DecisionLinks(
                "/api/v1/decisions/" + handling.id(),
                number == null ? null : matter(handling.matter().organisation(), number));
    }

    private static String matter(String organisation, String diaryNumber) {
        return "/api/v1/organisations/" + organisation.substring("org-".length()) + "/matters?dno="
                + URLEncoder.encode(diaryNumber, StandardCharsets.UTF_8);
    }
}
