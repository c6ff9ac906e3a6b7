package fi.muutoskirja.witness.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.TreeHead;
import fi.muutoskirja.witness.TestLog;
import fi.muutoskirja.witness.judging.Refusal.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
final class SubmissionTest {
    private static final String ORIGIN = "example.com/log";
    private static final Hash ANY = new Sha256().of(new byte[] {1});

    private final TestLog log = TestLog.of(ORIGIN).grow(300);
    private final WatchedLogs watched = new WatchedLogs(List.of(log.verifier()));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 8, 255, 256, 257, 299, 300})
    void whatWasOnlyAppendedToMayBeCosigned(long old) {
        assertThat(submission(log.request(old)).refusedAfter(headAt(old))).isEmpty();
    }

    @Test
    void anythingFollowsFromNothing() {
        assertThat(submission(log.request(0)).refusedAfter(TreeHead.empty())).isEmpty();
    }

    @Test
    void anEmptyLogMayBeCosignedAgainAndAgain() {
        var empty = TestLog.of(ORIGIN);
        assertThat(submission(empty.request(0)).refusedAfter(TreeHead.empty())).isEmpty();
    }

    static Stream<Map.Entry<String, UnaryOperator<String>>> malformed() {
        var hash = ANY.base64();
        return Stream.of(
                Map.entry("nothing", text -> ""),
                Map.entry("no newline at the end", text -> text.substring(0, text.length() - 1)),
                Map.entry("CRLF", text -> text.replace("\n", "\r\n")),
                Map.entry("one CR", text -> text.replaceFirst("\n", "\r\n")),
                Map.entry("no old line", text -> text.substring(text.indexOf('\n') + 1)),
                Map.entry("OLD", text -> text.replaceFirst("old", "OLD")),
                Map.entry("two spaces", text -> text.replaceFirst("old ", "old  ")),
                Map.entry("a space after", text -> text.replaceFirst("old 7", "old 7 ")),
                Map.entry("a leading zero", text -> text.replaceFirst("old 7", "old 07")),
                Map.entry("a plus sign", text -> text.replaceFirst("old 7", "old +7")),
                Map.entry("a negative size", text -> text.replaceFirst("old 7", "old -7")),
                Map.entry("other digits", text -> text.replaceFirst("old 7", "old ٧")),
                Map.entry("old 2^63", text -> text.replaceFirst("old 7", "old 9223372036854775808")),
                Map.entry("old 2^64 and 7", text -> text.replaceFirst("old 7", "old 18446744073709551623")),
                Map.entry("size 2^63", text -> text.replaceFirst("\n300\n", "\n9223372036854775808\n")),
                Map.entry("size with a leading zero", text -> text.replaceFirst("\n300\n", "\n0300\n")),
                Map.entry("no size", text -> text.replaceFirst("\n300\n", "\n\n")),
                Map.entry("no blank line", text -> text.replaceFirst("\n\n", "\n")),
                Map.entry("no blank line at all", text -> text.replace("\n\n", "\n")),
                Map.entry("no signature", text -> text.substring(0, text.indexOf("—"))),
                Map.entry("bad base64", text -> text.replaceFirst("\n", "\n!" + hash.substring(1) + "\n")),
                Map.entry("31 bytes", text -> text.replaceFirst("\n", "\nAAAA\n")),
                Map.entry(
                        "base64 without padding", text -> text.replaceFirst("\n", "\n" + hash.replace("=", "") + "\n")),
                Map.entry(
                        "64 hashes",
                        text -> "old 7\n" + (hash + "\n").repeat(64) + text.substring(text.indexOf("\n\n") + 1)),
                Map.entry("a control character", text -> text.replaceFirst("example", "exam\tple")),
                Map.entry("NUL", text -> text.replaceFirst("example", "exam\0ple")),
                Map.entry("half a root", text -> text.replaceFirst("\n300\n..", "\n300\n")));
    }

    @ParameterizedTest
    @MethodSource
    void malformed(Map.Entry<String, UnaryOperator<String>> change) {
        var text = new String(log.request(7), StandardCharsets.UTF_8);
        var changed = change.getValue().apply(text);
        assertThat(changed).isNotEqualTo(text);
        assertThat(refusal(changed.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void whatIsNotUtf8IsMalformed() {
        var body = log.request(7);
        body[body.length - 80] = (byte) 0xff;
        assertThat(refusal(body).reason()).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void sixtyThreeHashesAreRead() {
        var body = TestLog.request(7, Collections.nCopies(63, ANY), log.checkpoint());
        assertThat(submission(body).refusedAfter(headAt(7)))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_CONSISTENT));
    }

    @Test
    void aLogThatIsNotWatchedIsUnknown() {
        var other = TestLog.of("example.com/other").grow(3);
        assertThat(refusal(other.request(0)).reason()).isEqualTo(Reason.UNKNOWN_LOG);
    }

    @Test
    void aLogIsToldByItsOriginAndNotByItsKey() {
        var pretender = TestLog.of("example.com/other").grow(3).withKey(TestLog.key(ORIGIN, 2));
        assertThat(refusal(pretender.request(0)).reason()).isEqualTo(Reason.NOT_SIGNED);
        var signedByAnother = SignedNote.signed(pretender.head().text(), TestLog.key("example.com/other", 1));
        assertThat(refusal(TestLog.request(0, List.of(), signedByAnother)).reason())
                .isEqualTo(Reason.NOT_SIGNED);
    }

    @Test
    void aSignatureOfAnotherTextIsNone() {
        var note = new SignedNote(log.head().text(), log.signed(log.headAt(299)).signatures());
        assertThat(refusal(TestLog.request(0, List.of(), note)).reason()).isEqualTo(Reason.NOT_SIGNED);
    }

    @Test
    void aWrongSignatureSpoilsARightOne() {
        var another = TestLog.key(ORIGIN, 2);
        var both = new WatchedLogs(List.of(log.verifier(), another.verifier()));
        var note = log.checkpoint().with(List.of(another.sign("something else\n")));
        assertThat(Submission.read(TestLog.request(0, List.of(), note), both))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_SIGNED));
    }

    @Test
    void signaturesByUnknownKeysAreLeftOut() {
        var note = log.checkpoint()
                .with(List.of(
                        TestLog.key("somebody.example", 3).sign("whatever\n"),
                        TestLog.key(ORIGIN, 4).sign("whatever\n")));
        assertThat(submission(TestLog.request(0, List.of(), note)).note()).isEqualTo(log.checkpoint());
    }

    @Test
    void eitherKeyOfALogWillDo() {
        var next = TestLog.key(ORIGIN, 2);
        var both = new WatchedLogs(List.of(next.verifier(), log.verifier()));
        for (var signed : List.of(log, log.withKey(next))) {
            assertThat(Submission.read(signed.request(0), both)).isInstanceOf(Submission.class);
        }
        assertThat(both.origins()).containsExactly(ORIGIN);
    }

    @Test
    void anOldSizeGreaterThanTheNewOneIsMalformed() {
        assertThat(reasonAfter(log.headAt(5), TestLog.request(301, List.of(), log.checkpoint())))
                .isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 6, 8, 300})
    void anotherOldSizeIsAnsweredWithTheRightOne(long old) {
        assertThat(submission(log.request(old)).refusedAfter(headAt(7))).contains(new Refusal(Reason.OTHER_SIZE, "7"));
    }

    @Test
    void anOlderCheckpointIsAnsweredWithTheSizeOfTheLater() {
        assertThat(submission(log.request(7, 100)).refusedAfter(headAt(200)))
                .contains(new Refusal(Reason.OTHER_SIZE, "200"));
    }

    @Test
    void aForkIsNotConsistent() {
        var fork = log.forkedAt(100);
        assertThat(reasonAfter(log.headAt(150), fork.request(150))).isEqualTo(Reason.NOT_CONSISTENT);
        assertThat(reasonAfter(log.headAt(300), fork.request(300))).isEqualTo(Reason.NOT_CONSISTENT);
        assertThat(reasonAfter(
                        log.headAt(150), TestLog.request(150, log.since(150).path(), fork.checkpoint())))
                .isEqualTo(Reason.NOT_CONSISTENT);
        assertThat(submission(fork.request(90)).refusedAfter(headAt(90))).isEmpty();
    }

    @Test
    void twoTreesOfOneSizeContradictEachOther() {
        var fork = submission(log.forkedAt(100).request(300));
        assertThat(fork.contradicts(headAt(300))).isTrue();
        assertThat(fork.contradicts(headAt(299))).isFalse();
        assertThat(submission(log.request(300)).contradicts(headAt(300))).isFalse();
    }

    @Test
    void aProofWhereNoneIsNeededIsNotConsistent() {
        assertThat(reasonAfter(log.headAt(300), TestLog.request(300, List.of(ANY), log.checkpoint())))
                .isEqualTo(Reason.NOT_CONSISTENT);
        assertThat(submission(TestLog.request(0, List.of(ANY), log.checkpoint()))
                        .refusedAfter(TreeHead.empty()))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_CONSISTENT));
    }

    @Test
    void aProofThatIsTooShortOrTooLongIsNotConsistent() {
        var proof = log.since(7).path();
        for (var wrong : List.of(
                proof.subList(1, proof.size()),
                proof.subList(0, proof.size() - 1),
                Stream.concat(proof.stream(), Stream.of(ANY)).toList(),
                List.<Hash>of())) {
            assertThat(reasonAfter(log.headAt(7), TestLog.request(7, wrong, log.checkpoint())))
                    .isEqualTo(Reason.NOT_CONSISTENT);
        }
    }

    @Test
    void anEmptyTreeHasTheRootOfNothing() {
        var wrong = log.signed(new Checkpoint(ORIGIN, 0, ANY));
        assertThat(submission(TestLog.request(0, List.of(), wrong)).refusedAfter(TreeHead.empty()))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_CONSISTENT));
    }

    @Test
    void aKeyOfAWitnessIsNoKeyOfALog() {
        VerifierKey cosigner = TestLog.key(ORIGIN, 1).cosigner();
        assertThatThrownBy(() -> new WatchedLogs(List.of(cosigner))).isInstanceOf(NotAccepted.class);
    }

    private TreeHead headAt(long size) {
        return log.headAt(size).head();
    }

    private Reason reasonAfter(Checkpoint last, byte[] body) {
        return submission(body).refusedAfter(last.head()).orElseThrow().reason();
    }

    private Submission submission(byte[] body) {
        return (Submission) Submission.read(body, watched);
    }

    private Refusal refusal(byte[] body) {
        return (Refusal) Submission.read(body, watched);
    }
}
