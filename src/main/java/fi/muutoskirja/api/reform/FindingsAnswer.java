package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.Worded;
import fi.muutoskirja.findings.Findings;
import fi.muutoskirja.findings.Findings.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What speaks against the entries of a reform.
 *
 * @param reform {@code reform-…}
 * @param on the day on which its promises are looked at
 * @param findings in the order in which the entries happened as far as known; promises last
 */
public record FindingsAnswer(String reform, LocalDate on, List<Worded<Found>> findings) {
    static FindingsAnswer of(Findings findings, Locale language) {
        return new FindingsAnswer(
                findings.reform(),
                findings.on(),
                Worded.all(findings.findings(), Found::rule, Found::message, language));
    }
}
