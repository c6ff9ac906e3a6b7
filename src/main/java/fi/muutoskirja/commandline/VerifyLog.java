package fi.muutoskirja.commandline;

import fi.muutoskirja.auditor.verify.Checking;
import fi.muutoskirja.auditor.verify.Given;
import fi.muutoskirja.auditor.verify.VerificationAnswer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a log: every leaf, tile, payload and signature, gaps and order. Names the first position that does not hold.",
            "Or checks the proof of one entry (ENTRY.tlog-proof)."
        })
final class VerifyLog implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "LOG",
            description = "A bundle, a data directory or an address (https://…); or the proof of an entry.")
    String log = "";

    @Option(
            names = "--vkey",
            paramLabel = "VKEY",
            description = "The log's public key, as its keeper publishes it. Repeat for keys from before a change.")
    List<String> keys = List.of();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Whom you believe: logs, witnesses and how many of them (tlog-policy). Instead of --vkey.")
    @Nullable
    Path policy;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description =
                    "A checkpoint you have from elsewhere or kept, with which the log must agree. Can be repeated.")
    List<Path> checkpoints = List.of();

    @Option(
            names = "--copy",
            paramLabel = "LOG",
            description =
                    "An earlier copy of the log: tells from which position on a log that was made anew is another one.")
    @Nullable
    String copy;

    @Option(
            names = "--payload",
            paramLabel = "FILE",
            description = "With the proof of an entry: what the entry says, as stored.")
    @Nullable
    Path payload;

    VerifyLog(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        var checking = new Checking(new Given(keys, policy, checkpoints, copy, payload), session::progress);
        VerificationAnswer answer;
        try (var bar = new ProgressBar(session.err(), "checked")) {
            answer = checking.of(log, bar::at);
        }
        answer.lines().forEach(session::say);
        return answer.holds() ? ExitCode.OK : ExitCode.REFUSED;
    }
}
