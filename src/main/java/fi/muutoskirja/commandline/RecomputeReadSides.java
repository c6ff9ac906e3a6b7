package fi.muutoskirja.commandline;

import fi.muutoskirja.auditor.Bundle;
import fi.muutoskirja.auditor.Recomputing;
import fi.muutoskirja.auditor.Recomputing.Line;
import fi.muutoskirja.digests.Digests;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "recompute",
        mixinStandardHelpOptions = true,
        description = {
            "Folds a bundle and compares the digest of every read side (structure, timeline, decisions, promises …) with the one that the",
            "server published. 0 when all that can be computed is the same, 1 when something differs."
        })
final class RecomputeReadSides implements Callable<Integer> {
    private static final int POSITIONS_NAMED = 10;

    private final Session session;

    @Parameters(paramLabel = "BUNDLE", description = "A bundle (.zip or directory), or the address of a log.")
    String bundle = "";

    @Option(
            names = "--against",
            paramLabel = "LOG",
            description =
                    "Where the server's digests are read: the address of its log; the bundle itself when left out.")
    @Nullable
    String against;

    RecomputeReadSides(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var published = publishedAt(against == null ? bundle : against);
        try (var log = Bundle.notBefore(published.position(), bundle)) {
            var folded = FoldedBundle.of(log, session).folded();
            var result = Recomputing.against(published, folded);
            session.say("Entries 1 to %d of %s, %s; what depends on a day is asked for %s."
                    .formatted(
                            published.position(),
                            log.checkpoint().origin(),
                            log.name(),
                            result.here().day()));
            result.lines().forEach(line -> session.say(told(line, published, result.here())));
            return result.holds() ? ExitCode.OK : ExitCode.REFUSED;
        }
    }

    private static Digests publishedAt(String place) {
        try (var server = Bundle.at(place)) {
            return published(server);
        }
    }

    private static Digests published(Bundle log) {
        return log.digests()
                .orElseThrow(() ->
                        new CannotDo(log.name() + " has no digests; name the address of the log with --against."));
    }

    private static String told(Line line, Digests published, Digests here) {
        var side = line.side();
        return switch (line.outcome()) {
            case SAME -> "%-22s same      %s".formatted(side, here.sides().get(side));
            case DIFFERS ->
                "%-22s differs   the server says %s, the log says %s"
                        .formatted(
                                side, published.sides().get(side), here.sides().get(side));
            case NOT_COMPARED -> "%-22s cannot be compared: there is a digest on one side only".formatted(side);
            case WITHHELD ->
                "%-22s cannot be computed because %d payloads are withheld (positions %s)"
                        .formatted(side, line.withheld().size(), positions(line.withheld()));
        };
    }

    private static String positions(List<Long> withheld) {
        var named =
                withheld.stream().limit(POSITIONS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return withheld.size() > POSITIONS_NAMED ? named + " …" : named;
    }
}
