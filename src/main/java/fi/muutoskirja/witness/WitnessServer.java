package fi.muutoskirja.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.muutoskirja.evidence.DurableFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A witness over HTTP, until it is closed. */
public final class WitnessServer implements AutoCloseable {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int SECONDS_TO_FINISH = 5;
    private static final String ADD = "/add-checkpoint";
    private static final Pattern CHECKPOINT = Pattern.compile("/([0-9a-f]{64})/checkpoint");

    private final Witness witness;
    private final WitnessSettings settings;
    private final HttpServer server;
    private final Consumer<String> tell;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);

    private WitnessServer(Witness witness, WitnessSettings settings, Consumer<String> tell) throws IOException {
        this.witness = witness;
        this.settings = settings;
        this.tell = tell;
        HttpLimits.set();
        server = HttpServer.create(settings.listening(), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Starts a witness; its key is made when it starts in a directory for the first time.
     *
     * @param clock gives the times of cosignatures
     * @param tell told a sentence of what whoever runs it should know, while it runs
     * @throws CannotWitness with the reason in one sentence
     */
    public static WitnessServer start(WitnessSettings settings, InstantSource clock, Consumer<String> tell) {
        return start(settings, new DurableFiles(settings.directory()), clock, tell);
    }

    static WitnessServer start(
            WitnessSettings settings, DurableFiles files, InstantSource clock, Consumer<String> tell) {
        try {
            Files.createDirectories(files.root());
            var witness = Witness.open(settings.name(), settings.logs(), files, clock, tell);
            try {
                return new WitnessServer(witness, settings, tell);
            } catch (IOException | RuntimeException failed) {
                witness.close();
                throw failed;
            }
        } catch (BindException taken) {
            var listening = settings.listening();
            throw new CannotWitness(
                    "The witness cannot listen at " + listening.getHostString() + ":" + listening.getPort()
                            + ", which is taken or not of this machine.",
                    taken);
        } catch (FileSystemException file) {
            throw new CannotWitness(
                    file.getFile() + " cannot be read or written ("
                            + file.getClass().getSimpleName() + ").",
                    file);
        } catch (IOException failed) {
            throw new CannotWitness("The witness cannot start: " + failed, failed);
        }
    }

    /** Where it is asked, as seen from this machine. */
    public URI address() {
        var host = settings.listening().getHostString();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                + server.getAddress().getPort() + "/");
    }

    /** What whoever runs it should know at its start: its key, how it stands with each log, and what the log's operator has to be sent. */
    public List<String> greeting() {
        var lines = new ArrayList<String>();
        lines.add("The witness " + settings.name() + " listens at " + address());
        lines.add("Its verifier key: " + witness.verifier());
        lines.addAll(witness.standing());
        for (var origin : settings.logs().origins()) {
            lines.add("Send to the operator of " + origin + " for the policy: witness " + settings.name() + " "
                    + witness.verifier() + " " + address());
        }
        return lines;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, reply(exchange));
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        try {
            var path = exchange.getRequestURI().getRawPath();
            var checkpoint = CHECKPOINT.matcher(path == null ? "" : path);
            if (ADD.equals(path)) {
                return asked(exchange, "POST") ? added(exchange) : onlyBy(exchange, "POST");
            }
            if (checkpoint.matches()) {
                return asked(exchange, "GET") ? witness.checkpoint(checkpoint.group(1)) : onlyBy(exchange, "GET");
            }
            return Reply.saying(404, "A witness answers to POST /add-checkpoint and GET /<origin hash>/checkpoint.");
        } catch (RuntimeException unforeseen) {
            tell.accept("This should not have happened: " + unforeseen);
            return Reply.saying(500, "The witness failed; nothing was cosigned.");
        }
    }

    private static boolean asked(HttpExchange exchange, String method) {
        return exchange.getRequestMethod().equals(method);
    }

    private static Reply onlyBy(HttpExchange exchange, String method) {
        exchange.getResponseHeaders().set("Allow", method);
        return Reply.saying(405, "This address is asked by " + method + " alone.");
    }

    private Reply added(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES
                ? Reply.saying(400, "A request to a witness has at most " + MOST_BYTES + " bytes.")
                : witness.add(body);
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(reply.status(), -1);
        } else {
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    /** Returns when it was closed. */
    public void awaitClosing() throws InterruptedException {
        closed.await();
    }

    /** Lets requests that are under way finish for a few seconds. */
    @Override
    public void close() {
        server.stop(SECONDS_TO_FINISH);
        threads.close();
        try {
            witness.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            closed.countDown();
        }
    }
}
