package fi.muutoskirja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.testing.LedgerInMemory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CatalogTest {
    private static final Catalog NOTEBOOKS = new Catalog(List.of(Notebook.NOTEBOOK));
    private static final Catalog WHOLE = new Catalog(LedgerInMemory.everyCapability());

    @Test
    void actsAndFactsAreFoundByTheirPublicNames() {
        assertThat(NOTEBOOKS.command("write-line")).contains(Notebook.Write.class);
        assertThat(NOTEBOOKS.event("notebook.line-written")).contains(Notebook.LineWritten.class);
        assertThat(NOTEBOOKS.commandName(Notebook.Write.class)).isEqualTo("write-line");
        assertThat(NOTEBOOKS.factName(Notebook.LineWritten.class)).isEqualTo("notebook.line-written");
        assertThat(NOTEBOOKS.command("write")).isEmpty();
        assertThat(NOTEBOOKS.event("line-written")).isEmpty();
    }

    @Test
    void aFactHasARevision() {
        assertThat(NOTEBOOKS.revision(Notebook.LineWritten.class)).isEqualTo(1);
        assertThat(NOTEBOOKS.revision(Notebook.LookedInto.class)).isEqualTo(2);
    }

    @Test
    void whatIsSaidOfEntriesIsInEveryCatalog() {
        assertThat(NOTEBOOKS.commands().keySet())
                .containsExactly(
                        "open-notebook",
                        "write-line",
                        "look-into",
                        "correct-entry",
                        "withdraw-entry",
                        "erase-personal-data");
        assertThat(NOTEBOOKS.commandName(CorrectEntry.class)).isEqualTo("correct-entry");
        assertThat(NOTEBOOKS.factName(EntryCorrected.class)).isEqualTo("ledger.entry-corrected");
    }

    @Test
    void thePrefixOfAnIdTellsTheCapability() {
        assertThat(NOTEBOOKS.capabilityOf("notebook-a")).contains(Notebook.NOTEBOOK);
        assertThat(NOTEBOOKS.namesAggregate("notebook-a")).isTrue();
        assertThat(NOTEBOOKS.namesAggregate("line-a")).isFalse();
        assertThat(NOTEBOOKS.capabilityOf("notebook")).isEmpty();
        assertThat(NOTEBOOKS.capabilityOf("")).isEmpty();
    }

    @Test
    void twoRecordsDoNotShareAName() {
        assertThatThrownBy(() -> new Catalog(List.of(Notebook.NOTEBOOK, new Notebook())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two records are named open-notebook");
    }

    @Test
    void aTypeThatNobodyDeclaredHasNoName() {
        assertThatThrownBy(() -> WHOLE.commandName(Notebook.Write.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void commandNamesAreImperativeAndEventNamesBelongToTheirCapability() {
        assertThat(WHOLE.commands().keySet()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
        assertThat(WHOLE.events().keySet()).allMatch(name -> name.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
        assertThat(WHOLE.commands()).hasSameSizeAs(WHOLE.events());
    }

    @Test
    void noComponentOfAnActHidesWhatTheActIsAbout() {
        assertThat(WHOLE.commands().values())
                .filteredOn(type -> !AboutEntry.class.isAssignableFrom(type))
                .flatExtracting(type -> Arrays.stream(type.getRecordComponents())
                        .map(component -> type.getSimpleName() + "." + component.getName())
                        .toList())
                .noneMatch(component -> component.endsWith(".subject"));
    }
}
