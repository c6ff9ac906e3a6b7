package fi.muutoskirja.signing.witnesses;

import fi.muutoskirja.proof.note.AddCheckpoint;
import fi.muutoskirja.proof.note.KnownWitness;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks witnesses over HTTP. Whatever they do, it ends in time and takes little memory. */
final class WitnessHttp implements AutoCloseable {
    private static final int MOST_BYTES = 64 * 1024;

    private final HttpClient client;
    private final Duration patience;

    /** @param patience for an answer from beginning to end */
    WitnessHttp(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    WitnessAnswer ask(KnownWitness witness, URI prefix, AddCheckpoint asked) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(prefix + "/add-checkpoint"))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(asked.bytes()))
                .build();
        var answering = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            var response = answering.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            var type = response.headers().firstValue("Content-Type").orElse("");
            return WitnessAnswer.read(asked.checkpoint(), witness.key(), response.statusCode(), type, response.body());
        } catch (TimeoutException late) {
            answering.cancel(true);
            return new WitnessAnswer.None("It did not answer within " + patience.toMillis() + " milliseconds.");
        } catch (ExecutionException failed) {
            return new WitnessAnswer.None("It cannot be asked" + reason(failed.getCause()));
        } catch (InterruptedException ended) {
            answering.cancel(true);
            throw ended;
        }
    }

    private static String reason(@Nullable Throwable failure) {
        return failure == null ? "." : " (" + failure.getClass().getSimpleName() + ").";
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
