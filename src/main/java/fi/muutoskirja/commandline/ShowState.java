package fi.muutoskirja.commandline;

import fi.muutoskirja.auditor.Bundle;
import fi.muutoskirja.auditor.history.PlainText;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.structure.StructureQueries;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "state",
        mixinStandardHelpOptions = true,
        description = "Shows the structure of an organisation on a day, as known at some time.")
final class ShowState implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ORGANISATION", description = "Its id or its slug: org-orivesi or orivesi.")
    String organisation = "";

    @Option(
            names = "--at",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day, 2018-06-01; today when left out.")
    @Nullable
    LocalDate at;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT|POSITION",
            converter = KnownAt.Reading.class,
            description = "As the ledger knew it then: 2026-01-31T12:00:00Z, or the position of an entry.")
    KnownAt knownAt = new KnownAt.Now();

    @Option(
            names = "--from",
            paramLabel = "BUNDLE",
            description = "From a bundle (.zip or directory) or the address of a log alone, without a server.")
    @Nullable
    String from;

    ShowState(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return from == null ? fromLedger() : fromBundle(from);
    }

    private int fromBundle(String place) {
        try (var bundle = Bundle.at(place)) {
            var folded = FoldedBundle.of(bundle, session);
            show(folded.folded().read().structure(), folded.position(knownAt));
            return ExitCode.OK;
        }
    }

    private int fromLedger() {
        return session.with(OpenLedger.Doors.CLOSED, ledger -> {
            show(ledger.part(StructureQueries.class), knownAt.position(ledger.part(Ledger.class)));
            return ExitCode.OK;
        });
    }

    private void show(StructureQueries structures, long position) {
        var id = organisation.startsWith("org-") ? organisation : "org-" + organisation;
        var structure = structures
                .structure(id, at == null ? LocalDate.now() : at, position)
                .orElseThrow(() -> new CannotDo(
                        "No organisation %s is recorded up to position %d.".formatted(organisation, position)));
        StructureText.of(structure).forEach(line -> session.say(PlainText.harmless(line)));
    }
}
