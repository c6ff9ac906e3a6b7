package fi.muutoskirja.transparency;

import fi.muutoskirja.comparison.ComparedState;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.transparency.page.DifferencePage.Sides;
import fi.muutoskirja.transparency.page.Visit;
import jakarta.servlet.http.HttpServletRequest;

/** Reads the two states that are to be compared: {@code from} and {@code to}, and what was known of each. */
final class AskedSides {
    private AskedSides() {}

    /** Left out, {@code to} is today and {@code from} a year before it; both sides are known alike. */
    static Sides of(HttpServletRequest request, Ledger ledger, Visit visit) {
        var asked = request.getParameter("known-at-from");
        var to = AskedTime.day("to", request.getParameter("to"));
        var until = to == null ? visit.today() : to;
        var from = AskedTime.day("from", request.getParameter("from"));
        return new Sides(
                new ComparedState(
                        from == null ? until.minusYears(1) : from,
                        AskedTime.position("known-at-from", asked, ledger, visit.knownAt())),
                new ComparedState(until, visit.knownAt()),
                asked == null || asked.isBlank() ? null : asked.strip());
    }
}
