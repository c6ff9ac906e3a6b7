package fi.muutoskirja.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.evidence.IntegrityViolation;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.tree.InclusionProof;
import fi.muutoskirja.proof.tree.TreeHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SignerIT {
    private static final String REWRITE =
            "update ledger.event set leaf_hash = sha256('\\x00'::bytea || ledger.leaf(position, subject, sequence_number, type, revision,"
                    + " recorded_at, sha256(payload), sha256(metadata)))";

    @TempDir
    Path data;

    private SignedLedger signed;

    @BeforeEach
    void open() {
        signed = new SignedLedger(data);
    }

    @AfterEach
    void close() {
        signed.close();
    }

    @Test
    void whatIsRecordedIsSignedAndProved() throws Exception {
        signed.growTo(300);
        signed.sign();
        var log = signed.log();

        var published = log.published().orElseThrow();
        assertThat(published.size()).isEqualTo(300);
        assertThat(TrustPolicy.of(log.verifiers()).judge(published.note()).quorumMet())
                .isTrue();
        assertThat(log.policy().orElseThrow().logs().getFirst().key())
                .isEqualTo(log.verifiers().getFirst());
        for (var position = 1L; position <= 300; position += 13) {
            var proof = log.proof(position).orElseThrow();
            var leaf = new Sha256().leaf(Objects.requireNonNull(proof.extra()));
            new InclusionProof(proof.index(), 300, proof.inclusion())
                    .mustLead(leaf, new TreeHead(300, published.checkpoint().root()));
        }
        assertThat(log.proof(301)).isEmpty();
    }

    @Test
    void theLogOnlyGrows() throws Exception {
        var log = signed.log();
        var before = TreeHead.empty();
        for (var size : new long[] {1, 2, 255, 256, 257, 600}) {
            signed.growTo(size);
            signed.sign();
            var published = log.published().orElseThrow().checkpoint();
            var head = new TreeHead(published.size(), published.root());
            log.consistency(before.size(), size).mustLead(before, head);
            assertThat(log.headAt(before.size())).isEqualTo(before);
            before = head;
        }
        assertThat(data.resolve("log/tile/0/001.p")).doesNotExist();
        assertThat(data.resolve("log/tile/0/001")).hasSize(8_192);
    }

    @Test
    void withoutNewEntriesNothingIsSigned() throws Exception {
        signed.growTo(5);
        signed.sign();
        var before = Files.readAllBytes(data.resolve("log-state/signed"));
        var signer = signed.signer((step, path) -> {
            throw new AssertionError(path + " is written");
        });
        try (var turn = signed.turn()) {
            signer.check(turn.connection(), turn);
            assertThat(signer.round(turn.connection(), turn)).isFalse();
        }
        assertThat(data.resolve("log-state/signed")).hasBinaryContent(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "update ledger.event set payload = payload || ' '::bytea where position = 17;17;is not the one that its leaf tells of",
                "update ledger.event set recorded_at = recorded_at - interval '1 day' where position = 17;17;is not the one that its leaf",
                "update ledger.event set leaf_hash = sha256(leaf_hash) where position = 17;17;is not the one that its leaf tells of",
                "update ledger.event set event_id = gen_random_uuid() where position = 17;17;does not follow from its command",
                "delete from ledger.event where position = 17;17;There is no entry at position 17, but one at 18",
                "delete from ledger.event where position > 280;281;The ledger ends at position 280, but 300 entries were signed",
                "truncate ledger.event;1;The ledger ends at position 0, but 300 entries were signed",
            })
    void anEntryThatWasChangedStopsIt(String change, long position, String because) throws Exception {
        signed.growTo(300);
        signed.sign();
        signed.tamper(change);
        stops(position, because);
    }

    @Test
    void anEntryThatWasRewrittenConsistentlyStopsIt() throws Exception {
        signed.growTo(300);
        signed.sign();
        signed.tamper("update ledger.event set payload = payload || ' '::bytea where position = 270", REWRITE);
        stops(270, "The entry at position 270 is not the one that was signed.");
    }

    @Test
    void anOldBackupThatGrewAgainStopsIt() throws Exception {
        signed.growTo(300);
        signed.sign();
        signed.tamper("delete from ledger.event where position > 280");
        try (var again = signed.ledger().otherNode()) {
            for (var i = 0; i < 40; i++) {
                again.door().execute(fi.muutoskirja.eventstore.notes.Notes.open("note-again-" + i));
            }
        }
        stops(281, "The entry at position 281 is not the one that was signed.");
    }

    @Test
    void anEntryThatIsTakenAwayWhileItRunsStopsItAtTheNextRound() throws Exception {
        signed.growTo(300);
        var signer = signed.signer();
        try (var turn = signed.turn()) {
            signer.check(turn.connection(), turn);
            signer.round(turn.connection(), turn);
            var before = Files.readAllBytes(data.resolve("log-state/signed"));
            signed.tamper("delete from ledger.event where position = 300");
            assertThatThrownBy(() -> signer.round(turn.connection(), turn))
                    .isInstanceOf(IntegrityViolation.class)
                    .hasMessageContaining("The entry at position 300 was signed, and is not in the ledger.");
            assertThat(data.resolve("log-state/signed")).hasBinaryContent(before);
        }
    }

    @Test
    void anEntryThatIsWrongBeforeItIsSignedIsNeverSigned() throws Exception {
        signed.growTo(300);
        signed.sign();
        signed.growTo(310);
        signed.tamper("update ledger.event set payload = payload || ' '::bytea where position = 305");
        stops(305, "is not the one that its leaf tells of");
        assertThat(signed.log().published().orElseThrow().size()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({
        "log/tile/0/000, 41, 2",
        "log/tile/0/001.p/44, 0, 257",
        "log/tile/1/000.p/1, 0, 1",
        "log/tile/entries/000, 5, 1",
        "log/tile/entries/001.p/44, 5, 257"
    })
    void aFileOfTheLogThatWasChangedStopsIt(String file, int at, long position) throws Exception {
        signed.growTo(300);
        signed.sign();
        var bytes = Files.readAllBytes(data.resolve(file));
        bytes[at] ^= 1;
        Files.write(data.resolve(file), bytes);
        stops(position, "is not what was signed");
        Files.write(data.resolve(file), new byte[0]);
        assertThatThrownBy(signed::sign)
                .isInstanceOf(IntegrityViolation.class)
                .hasMessageContaining("is not what was signed");
    }

    @Test
    void aFileThatIsMissingIsMadeAnewFromTheLedgerThatWasSigned() throws Exception {
        signed.growTo(300);
        signed.sign();
        var tile = Files.readAllBytes(data.resolve("log/tile/0/000"));
        var checkpoint = Files.readAllBytes(data.resolve("log/checkpoint"));
        try (var files = Files.walk(data.resolve("log"))) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        signed.sign();
        assertThat(data.resolve("log/tile/0/000")).hasBinaryContent(tile);
        assertThat(data.resolve("log/checkpoint")).hasBinaryContent(checkpoint);
    }

    @Test
    void aPublishedCheckpointThatDoesNotHoldStopsIt() throws Exception {
        signed.growTo(10);
        signed.sign();
        var text = Files.readString(data.resolve("log/checkpoint")).replace("\n10\n", "\n9\n");
        Files.writeString(data.resolve("log/checkpoint"), text);
        assertThatThrownBy(signed::sign).isInstanceOf(IntegrityViolation.class).hasMessageContaining("does not hold");
    }

    @Test
    void whatWasSignedLastFromAnOldBackupStopsIt() throws Exception {
        signed.growTo(10);
        signed.sign();
        var old = Files.readAllBytes(data.resolve("log-state/signed"));
        signed.growTo(12);
        signed.sign();
        Files.write(data.resolve("log-state/signed"), old);
        assertThatThrownBy(signed::sign)
                .isInstanceOf(IntegrityViolation.class)
                .hasMessageContaining("the directory log-state is older than the log");
    }

    @Test
    void anotherKeySignsFromThenOnAndOldCheckpointsStillVerify() throws Exception {
        signed.growTo(10);
        signed.sign();
        var old = signed.log().published().orElseThrow().note();
        Files.move(data.resolve("log-key"), data.resolve("log-key.previous"));

        signed.sign();

        var log = signed.log();
        assertThat(log.verifiers()).hasSize(2);
        assertThat(log.verifiers()
                        .getFirst()
                        .signed(log.published().orElseThrow().note()))
                .isTrue();
        assertThat(TrustPolicy.of(log.verifiers()).judge(old).checkpoint().size())
                .isEqualTo(10);
        signed.growTo(11);
        signed.sign();
        assertThat(log.published().orElseThrow().size()).isEqualTo(11);
    }

    @Test
    void onlyOneSigns() throws Exception {
        try (var turn = signed.turn()) {
            assertThat(SigningLease.take(signed.ledger()::connect)).isEmpty();
            turn.mustBeOurs();
        }
        signed.turn().close();
    }

    private void stops(long position, String because) throws IOException, SQLException {
        var before = Files.readAllBytes(data.resolve("log-state/signed"));
        assertThatThrownBy(signed::sign)
                .isInstanceOfSatisfying(
                        IntegrityViolation.class,
                        misfit -> assertThat(misfit.position()).isEqualTo(position))
                .hasMessageContaining(because);
        assertThat(data.resolve("log-state/signed")).hasBinaryContent(before);
    }
}
