package fi.muutoskirja.duties;

import fi.muutoskirja.dossier.LedgerDossiers;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.programme.ProgrammeCommand.OpenProgramme;
import fi.muutoskirja.programme.ProgrammeCommand.ReportProgress;
import fi.muutoskirja.programme.ProgrammeCommand.SetMonitoringDuty;
import fi.muutoskirja.programme.Recurrence;
import fi.muutoskirja.reform.ReformCommand.RecordSurvey;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reform with one programme, what is promised in them, and how it stands. */
final class Promising {
    static final String R = "reform-a";
    static final String P = "programme-a";
    static final String DUTY = "duty-a";

    private final LedgerInMemory ledger = LedgerInMemory.withSource();

    private Promising() {}

    /** @param period the years of the programme, in the words of the source; null when it does not tell */
    static Promising inAProgrammeOf(@Nullable String period) {
        var promising = new Promising();
        promising.ledger.say(
                new RegisterOrganisation("org-jamsa", "Jämsä"), new StartReform(R, "org-jamsa", "Uudistus"));
        promising.ledger.say(Saying.that(new OpenProgramme(P, "org-jamsa", "Ohjelma", period))
                .on("2009")
                .inCourseOf(R));
        return promising;
    }

    /** The ledger holds something of the reform from long after all that was promised. */
    Promising followed() {
        return and("2150", new RecordSurvey(R, "Kysely", List.of(), null));
    }

    static SetMonitoringDuty duty(Recurrence recurrence, @Nullable String season) {
        return new SetMonitoringDuty(P, DUTY, "Toteutumista tarkastellaan", recurrence, season, List.of(), null);
    }

    Promising and(String happened, LedgerCommand act) {
        ledger.say(Saying.that(act).on(happened));
        return this;
    }

    Promising reported(String... happened) {
        for (var each : happened) {
            and(each, new ReportProgress(P, DUTY, "Raportti", List.of()));
        }
        return this;
    }

    LedgerInMemory ledger() {
        return ledger;
    }

    List<Promise> on(String day) {
        return new DossierDuties(new LedgerDossiers(ledger))
                .duties(R, LocalDate.parse(day), ledger.head())
                .orElseThrow()
                .promises();
    }

    Promise only(String day) {
        var all = on(day);
        if (all.size() != 1) {
            throw new AssertionError("expected one promise, found " + all);
        }
        return all.getFirst();
    }

    /** The occurrences as {@code 2010/1 late}, {@code 2011/1 due?}; the mark says that it is not certain. */
    List<String> occurrences(String day) {
        return only(day).occurrences().stream()
                .map(it -> it.year() + "/" + it.number() + " " + words(it.standing()))
                .toList();
    }

    static String words(Standing standing) {
        return standing.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                + (standing.certain() ? "" : "?");
    }
}
