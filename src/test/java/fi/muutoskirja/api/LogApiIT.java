package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.leaf.Leaf;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.TlogProof;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.ConsistencyProof;
import fi.muutoskirja.proof.tree.InclusionProof;
import fi.muutoskirja.proof.tree.TreeHead;
import fi.muutoskirja.proof.verify.Pieces;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The log as an outsider's program asks for it. */
class LogApiIT extends RunningApi {
    private final CaseImport cases;

    @Autowired
    LogApiIT(Ledger ledger, CaseImport cases) {
        super(ledger);
        this.cases = cases;
    }

    @BeforeEach
    void allIsSigned() throws IOException, InterruptedException {
        try (var file = getClass().getResourceAsStream("/cases/orivesi.yaml")) {
            cases.importCase(Objects.requireNonNull(file).readAllBytes(), "test", ImportProgress.UNHEARD);
        }
        for (var tries = 0; size() < ledger().head(); tries++) {
            assertThat(tries).as("tries within a minute").isLessThan(600);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private long size() throws IOException, InterruptedException {
        var answer = get("/log/checkpoint");
        return answer.statusCode() == 200 ? checkpoint(answer).size() : 0;
    }

    private static Checkpoint checkpoint(HttpResponse<String> answer) {
        return Checkpoint.read(note(answer).text());
    }

    private static SignedNote note(HttpResponse<String> answer) {
        return SignedNote.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theCheckpointIsSignedByThePublishedKey() throws Exception {
        var answer = get("/log/checkpoint");
        var vkey = VerifierKey.read(get("/log/vkey").body().strip());
        var policy = TrustPolicy.read(get("/log/policy").body().getBytes(StandardCharsets.UTF_8));

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-cache");
        assertThat(vkey.signed(note(answer))).isTrue();
        assertThat(policy.judge(note(answer)).quorumMet()).isTrue();
    }

    @Test
    void piecesAreServedWithLongCachingAndAreAskedForOnce() throws Exception {
        var tile = get("/log/tile/0/000.p/1");
        assertThat(tile.statusCode()).isEqualTo(200);
        assertThat(tile.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(tile.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "max-age=31536000");
        var tag = tile.headers().firstValue("ETag").orElseThrow();
        var again =
                sent(request("/log/tile/0/000.p/1").header("If-None-Match", tag).GET());
        assertThat(again.statusCode()).isEqualTo(304);
        var head = sent(request("/log/tile/0/000.p/1").HEAD());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).contains("32");
    }

    @Test
    void payloadAndMetadataOfEachEntryHashToWhatItsLeafTells() throws Exception {
        var bundle = bytes("/log/entries/000.p/3");
        assertThat(bytes("/log/tile/entries/000.p/3")).isEqualTo(bundle);
        var payloads = get("/log/payload/000.p/3");
        var metadata = get("/log/metadata/000.p/3").body().lines().toList();
        assertThat(payloads.headers().firstValue("Content-Type")).contains("application/jsonl");
        var leaves = Pieces.ofLeaves(bundle, 3);
        for (var i = 0; i < 3; i++) {
            var leaf = Leaf.read(bundle, leaves.from()[i], leaves.to()[i] - leaves.from()[i]);
            assertThat(leaf.position()).isEqualTo(i + 1);
            assertThat(new Sha256().of(utf8(payloads.body().lines().toList().get(i))))
                    .isEqualTo(leaf.payload());
            assertThat(new Sha256().of(utf8(metadata.get(i)))).isEqualTo(leaf.metadata());
        }
    }

    private byte[] bytes(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request(address).build(), BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/",
                "/log/log-key",
                "/log/signed",
                "/log/tile/0/001/",
                "/log/tile/0/000.p/0",
                "/log/tile/0/x000/000",
                "/log/tile/0/999",
                "/log/tile/64/000",
                "/log/tile/entries/x999/999",
                "/log/entries/0",
                "/log/payload/x999/000",
                "/log/metadata/000.p/256",
                "/log/tile/0/..%2e/log-key",
                "/log/.unfinished/1",
                "/api/v1/entries/00000000-0000-0000-0000-000000000000/proof",
                "/api/v1/entries/x/proof"
            })
    void thereIsNothingElse(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).isIn(404, 400);
        if (answer.statusCode() == 404) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void theProofOfAnEntryIsAFileThatHoldsByItself() throws Exception {
        var entry = ledger().after(16, 1).getFirst();
        var answer = get("/api/v1/entries/" + entry.id() + "/proof");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"muutoskirja-17.tlog-proof\"");

        var proof = TlogProof.read(utf8(answer.body()));
        var leaf = Objects.requireNonNull(proof.extra());
        var head = new TreeHead(proof.stated().size(), proof.stated().root());
        new InclusionProof(proof.index(), head.size(), proof.inclusion()).mustLead(new Sha256().leaf(leaf), head);
        assertThat(Leaf.read(leaf, 0, leaf.length).position()).isEqualTo(17);
        assertThat(Leaf.read(leaf, 0, leaf.length).payload())
                .isEqualTo(new Sha256().of(ledger().payload(entry.id()).orElseThrow()));
    }

    @Test
    void theLogOfOneSizeIsThatOfASmallerWithEntriesAppended() throws Exception {
        var answer = get("/api/v1/log/consistency?from=5");
        assertThat(answer.statusCode()).isEqualTo(200);
        var told = json(answer);
        var smaller = new TreeHead(5, Hash.ofBase64(told.path("fromRoot").asString()));
        var larger = new TreeHead(
                told.path("to").asLong(), Hash.ofBase64(told.path("toRoot").asString()));
        new ConsistencyProof(
                        5,
                        larger.size(),
                        told.path("proof")
                                .valueStream()
                                .map(JsonNode::asString)
                                .map(Hash::ofBase64)
                                .toList())
                .mustLead(smaller, larger);
        assertThat(larger.root()).isEqualTo(checkpoint(get("/log/checkpoint")).root());
        assertThat(json(get("/api/v1/log/consistency?from=0&to=0")).path("proof"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?from=-1",
                "?from=1e3",
                "?from=7&to=3",
                "?from=1&to=900000000000",
                "?from=99999999999999999999",
                "?from=1&by=2"
            })
    void aConsistencyThatCannotBeIsRefusedInWords(String query) throws Exception {
        var answer = get("/api/v1/log/consistency" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("detail").asString()).startsWith("Parameter ‘");
    }
}
