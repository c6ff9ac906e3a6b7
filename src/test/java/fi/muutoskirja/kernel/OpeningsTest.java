package fi.muutoskirja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.Openings.Opening;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.OrganisationEvent.OrganisationRegistered;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.testing.LedgerInMemory;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private final LedgerInMemory ledger = LedgerInMemory.withSource();
    private final Openings<String> names = names();

    private Openings<String> names() {
        return new Openings<>(
                ledger,
                new ReferencesInMemory(ledger),
                "org-",
                event -> event instanceof OrganisationRegistered told ? Optional.of(told.name()) : Optional.empty());
    }

    @Test
    void aFirstEntryTellsWhatItWasLastCorrectedToAndWhetherItStands() {
        var registered = ledger.say(new RegisterOrganisation("org-a", "Ava"));
        var first = ledger.head();
        ledger.say(new RegisterOrganisation("org-b", "Bahla"), new StartReform("reform-b", "org-b", "Uudistus"));
        assertThat(names.asKnownAt(first, "org-a")).contains(new Opening<>("Ava", false));
        ledger.say(new CorrectEntry("org-a", registered, "Väärin", new RegisterOrganisation("org-a", "Aava")));
        var corrected = ledger.head();
        ledger.say(new WithdrawEntry("org-a", registered, "Ei ole"));

        assertThat(names.asKnownAt(first - 1)).isEmpty();
        assertThat(names.asKnownAt(first, "org-a")).contains(new Opening<>("Ava", false));
        assertThat(names.asKnownAt(corrected, "org-a")).contains(new Opening<>("Aava", false));
        assertThat(names.asKnownAt(ledger.head(), "org-a")).contains(new Opening<>("Aava", true));
        assertThat(names.asKnownAt(ledger.head()).keySet()).containsExactly("org-a", "org-b");
        assertThat(names.asKnownAt(ledger.head(), "org-c")).isEmpty();
    }

    @Test
    void whoComesToALongLedgerLateKnowsTheSame() {
        var registered = ledger.say(new RegisterOrganisation("org-a", "Ava"));
        ledger.say(new StartReform("reform-a", "org-a", "Uudistus"));
        assertThat(names.asKnownAt(ledger.head())).hasSize(1);
        for (var number = 0; number < 5_100; number++) {
            ledger.say(new StateAim("reform-a", "Tavoite " + number));
            if (number == 2_000) {
                ledger.say(new CorrectEntry("org-a", registered, "Väärin", new RegisterOrganisation("org-a", "Aava")));
                ledger.say(new RegisterOrganisation("org-b", "Bahla"));
            } else if (number == 3_000) {
                ledger.say(new WithdrawEntry("org-a", registered, "Ei ole"));
            }
            if (number % 1_000 == 0) {
                names.asKnownAt(ledger.head());
            }
        }
        var late = names();
        for (var knownAt = 0L; knownAt <= ledger.head(); knownAt += 100) {
            assertThat(late.asKnownAt(knownAt)).isEqualTo(names.asKnownAt(knownAt));
        }
        assertThat(late.asKnownAt(ledger.head(), "org-a")).contains(new Opening<>("Aava", true));
    }
}
