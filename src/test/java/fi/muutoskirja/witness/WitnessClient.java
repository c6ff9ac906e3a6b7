package fi.muutoskirja.witness;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.proof.note.AddCheckpoint;
import fi.muutoskirja.proof.note.Cosignature;
import fi.muutoskirja.proof.note.NoteSignature;
import fi.muutoskirja.proof.note.VerifierKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Asks a witness over HTTP whatever a test wants to ask. */
final class WitnessClient {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI address;

    WitnessClient(URI address) {
        this.address = address;
    }

    HttpResponse<byte[]> add(byte[] body) {
        return send("POST", "add-checkpoint", body);
    }

    /** Asks, and gives the time of the cosignature, which has to hold. */
    Instant cosigned(byte[] body, VerifierKey witness) {
        var answer = add(body);
        assertThat(answer.statusCode()).as(() -> new String(answer.body())).isEqualTo(200);
        var note = AddCheckpoint.read(body).checkpoint().with(NoteSignature.readLines(answer.body()));
        return Cosignature.on(note, witness).orElseThrow().time();
    }

    HttpResponse<byte[]> latest(String origin) {
        return send("GET", WitnessFiles.hashOf(origin) + "/checkpoint", new byte[0]);
    }

    HttpResponse<byte[]> send(String method, String path, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }
}
