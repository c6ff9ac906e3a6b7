package fi.muutoskirja.evidence;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** A log that somebody serves over HTTP. */
final class AddressFiles implements LogFiles {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int SECONDS_TO_ANSWER = 60;
    private static final int TRIES = 3;
    private static final int REDIRECTS = 5;
    private static final int FIRST_PAUSE_MILLIS = 250;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private static final String CHECKPOINT = "checkpoint";
    private static final int LONGEST_CHECKPOINT = 1 << 20;

    private final URI log;

    private AddressFiles(URI log) {
        this.log = log;
    }

    static AddressFiles at(URI address) {
        if (address.getHost() == null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new NotAccepted("This is not the address of a log: " + Shown.of(address.toString()) + ".");
        }
        return new AddressFiles(address.toString().endsWith("/") ? address : URI.create(address + "/"));
    }

    /** The log at an address, or below it where a ledger has it. */
    static AddressFiles nearest(URI address) {
        var there = at(address);
        if (there.has(CHECKPOINT)) {
            return there;
        }
        var below = at(there.log.resolve("log/"));
        return below.has(CHECKPOINT) ? below : there;
    }

    private boolean has(String path) {
        return read(path, LONGEST_CHECKPOINT).isPresent();
    }

    @Override
    public boolean mayGrow() {
        return true;
    }

    @Override
    public Optional<byte[]> read(String path, int maxBytes) {
        var address = log.resolve(LogPath.checked(path));
        for (var tries = 1; ; tries++) {
            try {
                return answer(address, maxBytes);
            } catch (Unreadable failed) {
                if (tries == TRIES) {
                    throw failed;
                }
                rest(tries * tries * FIRST_PAUSE_MILLIS);
            }
        }
    }

    private static void rest(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new Unreadable("Interrupted while waiting for an answer.", asked);
        }
    }

    private Optional<byte[]> answer(URI address, int maxBytes) {
        var response = response(address, maxBytes);
        for (var redirects = 0; isRedirect(response) && redirects < REDIRECTS; redirects++) {
            response = response(target(response), maxBytes);
        }
        return switch (response.statusCode()) {
            case 200 -> Optional.of(decoded(response, maxBytes));
            case 404, 410 -> Optional.empty();
            default -> throw new Unreadable(address + " answered with the status " + response.statusCode() + ".");
        };
    }

    private static boolean isRedirect(HttpResponse<?> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** Whoever serves a log may move it within its host, and not send its readers to others. */
    private static URI target(HttpResponse<?> response) {
        var from = response.uri();
        try {
            var to = from.resolve(response.headers().firstValue("Location").orElse(""));
            if (Objects.equals(to.getHost(), from.getHost())
                    && (to.getPort() == from.getPort() && Objects.equals(to.getScheme(), from.getScheme())
                            || "https".equals(to.getScheme()) && "http".equals(from.getScheme()))) {
                return to;
            }
        } catch (IllegalArgumentException noAddress) {
            throw new NotAccepted(from + " sends its readers to what is no address.", noAddress);
        }
        throw new NotAccepted(from + " sends its readers to another host, where they do not go.");
    }

    private HttpResponse<Optional<byte[]>> response(URI address, int maxBytes) {
        var request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip, identity")
                .build();
        var answering = client.sendAsync(request, response -> new BoundedResponseBody(maxBytes));
        try {
            return answering.get(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            answering.cancel(true);
            throw new Unreadable(address + " did not answer within " + SECONDS_TO_ANSWER + " seconds.", late);
        } catch (InterruptedException asked) {
            answering.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unreadable("Interrupted while waiting for an answer.", asked);
        } catch (ExecutionException failed) {
            var cause = failed.getCause();
            throw new Unreadable(
                    address + " did not answer"
                            + (cause == null ? "." : " (" + cause.getClass().getSimpleName() + ")."),
                    failed);
        }
    }

    private static byte[] decoded(HttpResponse<Optional<byte[]>> response, int maxBytes) {
        var body = response.body()
                .orElseThrow(() -> new NotAccepted(
                        response.uri() + " answers with more than the " + maxBytes + " bytes there may be."));
        var encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
        return switch (encoding) {
            case "identity" -> body;
            case "gzip" -> unzipped(body, maxBytes, response.uri().toString());
            default -> throw new NotAccepted(response.uri() + " answers in the encoding " + Shown.of(encoding) + ".");
        };
    }

    private static byte[] unzipped(byte[] body, int maxBytes, String name) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return Bounded.read(in, maxBytes, name);
        } catch (IOException damaged) {
            throw new NotAccepted(name + " says that it answers in gzip, but does not.", damaged);
        }
    }

    @Override
    public String name() {
        return log.toString();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
