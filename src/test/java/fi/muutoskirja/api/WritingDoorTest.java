package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.api.command.WritingDoor;
import fi.muutoskirja.api.command.WritingSettings;
import fi.muutoskirja.testing.LedgerInMemory;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@Tag("fast")
class WritingDoorTest {
    private static final String BODY = """
            {"document":"source-a","title":"Uutinen","language":"fi","happened":"10.3.2020",
             "source":{"document":"source-a","quote":"Uutinen"}}""";

    private final LedgerInMemory ledger = InMemoryApi.ledger();

    @Test
    void writingIsOffUnlessSwitchedOn() {
        var answer = send(new WritingDoor(new WritingSettings(false), false), "http://localhost", request -> request);

        assertThat(answer).hasStatus(403).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("type").isEqualTo("/problems/writing-not-allowed");
        assertThat(answer).bodyJson().extractingPath("setting").isEqualTo("muutoskirja.writing.enabled");
        assertThat(ledger.head()).isZero();
    }

    @Test
    void writingIsClosedWhereAddressesComeFromHeaders() {
        var answer = send(new WritingDoor(new WritingSettings(true), true), "http://localhost", request -> request);

        assertThat(answer)
                .hasStatus(403)
                .bodyJson()
                .extractingPath("setting")
                .isEqualTo("server.forward-headers-strategy");
        assertThat(ledger.head()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
    void theMachineItselfMayWrite(String address) {
        assertThat(from(address)).hasStatus(201);
        assertThat(ledger.head()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.168.0.7",
                "10.0.0.1",
                "203.0.113.9",
                "::ffff:10.0.0.1",
                "2001:db8::1",
                "",
                "localhost.example"
            })
    void nobodyElseMay(String address) {
        assertThat(from(address)).hasStatus(403);
        assertThat(ledger.head()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Forwarded, for=127.0.0.1",
        "X-Forwarded-For, 127.0.0.1",
        "X-Forwarded-Host, localhost",
        "X-Forwarded-Proto, https",
        "X-Real-IP, 127.0.0.1",
        "Via, 1.1 proxy",
        "Origin, http://evil.example",
        "Origin, http://localhost:3000",
        "Origin, null"
    })
    void nothingMayComeThroughAProxyOrAForeignPage(String header, String value) {
        var answer = send(InMemoryApi.open(), "http://localhost", request -> {
            request.addHeader(header, value);
            return request;
        });

        assertThat(answer).hasStatus(403);
        assertThat(ledger.head()).isZero();
    }

    /** A page whose own name was made to point at this machine is of the same origin; only its name betrays it. */
    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, 201",
        "http://LOCALHOST, 201",
        "http://127.0.0.1, 201",
        "http://[::1]:8080, 201",
        "http://rebound.example, 403",
        "http://127.0.0.1.example, 403",
        "http://localhost.example, 403"
    })
    void onlyNamesOfThisMachineAreAnsweredTo(String address, int status) {
        assertThat(send(InMemoryApi.open(), address, request -> request)).hasStatus(status);
    }

    private MvcTestResult from(String address) {
        return send(InMemoryApi.open(), "http://localhost", request -> {
            request.setRemoteAddr(address);
            return request;
        });
    }

    private MvcTestResult send(WritingDoor door, String server, RequestPostProcessor as) {
        return InMemoryApi.commands(ledger.catalog(), ledger, door)
                .post()
                .uri(server + "/api/v1/commands/register-source")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(BODY)
                .with(as)
                .exchange();
    }
}
