package fi.muutoskirja.commandline;

import fi.muutoskirja.auditor.Bundle;
import fi.muutoskirja.auditor.Folded;
import fi.muutoskirja.auditor.history.FoldedFrom;
import fi.muutoskirja.auditor.history.ReformHistory;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the history of a reform from a bundle alone: what was decided, what was promised, what is not recorded,",
            "every step, and the sources."
        })
final class ReplayReform implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "REFORM", description = "Its id or its slug: reform-orivesi-elinvoimapalvelut.")
    String reform = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "BUNDLE",
            description = "A bundle (.zip or directory), or the address of a log: https://…/log/")
    String from = "";

    @Option(
            names = "--language",
            paramLabel = "fi|sv|en",
            converter = HistoryLanguage.class,
            description =
                    "The language of what is told about the sources; their own words stay as they are. English when left out.")
    Locale language = Locale.ENGLISH;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT|POSITION",
            converter = KnownAt.Reading.class,
            description = "As the ledger knew it then: 2026-01-31T12:00:00Z, or the position of an entry.")
    KnownAt knownAt = new KnownAt.Now();

    ReplayReform(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var bundle = Bundle.at(from)) {
            var folded = FoldedBundle.of(bundle, session);
            var position = folded.position(knownAt);
            var id = reform.startsWith("reform-") ? reform : "reform-" + reform;
            var checkpoint = bundle.checkpoint();
            ReformHistory.of(
                            folded.folded().read(),
                            id,
                            position,
                            new FoldedFrom(
                                    bundle.name(),
                                    checkpoint.origin(),
                                    checkpoint.root().base64(),
                                    checkpoint.size(),
                                    folded.folded().ledger().withheld()),
                            language)
                    .orElseThrow(() -> new CannotDo("No reform %s can be read up to entry %d. There are: %s."
                            .formatted(reform, position, reforms(folded.folded(), position))))
                    .forEach(session::say);
            return ExitCode.OK;
        }
    }

    private static String reforms(Folded folded, long position) {
        return folded.read().timeline().reforms(position).stream()
                .map(line -> line.id())
                .collect(Collectors.joining(", "));
    }
}
