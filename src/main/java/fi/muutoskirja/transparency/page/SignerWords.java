package fi.muutoskirja.transparency.page;

import fi.muutoskirja.signing.SignerStanding;
import org.jspecify.annotations.Nullable;

/**
 * How the signer stands, in words.
 *
 * @param stopped whether it has found something that it must not sign over
 * @param reason why it has stopped, in English, as the signer tells it; null when it has not
 */
public record SignerWords(
        String text, boolean stopped, @Nullable String reason) {
    static SignerWords of(SignerStanding standing, Visit visit) {
        return switch (standing) {
            case SignerStanding.Checking checking -> well(visit.t("signer.checking"));
            case SignerStanding.Signing signing -> well(visit.t("signer.signing"));
            case SignerStanding.Elsewhere elsewhere -> well(visit.t("signer.elsewhere"));
            case SignerStanding.Off off -> well(visit.t("signer.off"));
            case SignerStanding.Waiting waiting -> well(visit.t("signer.waiting"));
            case SignerStanding.Stopped stopped ->
                new SignerWords(
                        stopped.position()
                                .map(position -> visit.t("signer.stopped-at", position))
                                .orElseGet(() -> visit.t("signer.stopped")),
                        true,
                        stopped.reason());
        };
    }

    private static SignerWords well(String text) {
        return new SignerWords(text, false, null);
    }
}
