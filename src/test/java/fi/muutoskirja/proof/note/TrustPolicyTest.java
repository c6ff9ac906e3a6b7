package fi.muutoskirja.proof.note;

import static fi.muutoskirja.proof.note.Keys.CHECKPOINT;
import static fi.muutoskirja.proof.note.Keys.LOG;
import static fi.muutoskirja.proof.note.Keys.W1;
import static fi.muutoskirja.proof.note.Keys.W2;
import static fi.muutoskirja.proof.note.Keys.W3;
import static fi.muutoskirja.proof.note.Keys.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.NotAccepted;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class TrustPolicyTest {
    private static final List<KnownWitness> THREE = List.of(
            new KnownWitness("w1", W1.cosigner(), "https://witness.example/"),
            new KnownWitness("w2", W2.cosigner(), null),
            new KnownWitness("w3", W3.cosigner(), null));
    private static final SignedNote SIGNED = SignedNote.signed(CHECKPOINT.text(), LOG);
    private static final SigningKey OTHER = Keys.of("other.example/log");

    private static TrustPolicy read(String policy) {
        return TrustPolicy.read(utf8(policy.replace("{LOG}", LOG.verifier().toString())
                .replace("{W1}", W1.cosigner().toString())
                .replace("{W2}", W2.cosigner().toString())
                .replace("{W3}", W3.cosigner().toString())
                .replace("\\n", "\n")));
    }

    private static SignedNote cosignedBy(SigningKey... witnesses) {
        return SIGNED.with(List.of(witnesses).stream()
                .map(witness -> witness.cosign(CHECKPOINT, 5))
                .toList());
    }

    @Test
    void aPolicyWithoutWitnessesAsksForTheLogAlone() {
        var judgement = TrustPolicy.of(List.of(LOG.verifier())).judge(SIGNED);
        assertThat(judgement).isEqualTo(new Judgement(CHECKPOINT, LOG.verifier(), List.of(), true, 0, "none"));
    }

    @Test
    void twoOfThreeWitnessesAreCounted() {
        var policy = TrustPolicy.of(List.of(LOG.verifier()), THREE, 2);
        assertThat(policy.judge(SIGNED).quorumMet()).isFalse();
        var one = policy.judge(cosignedBy(W1));
        assertThat(one.quorumMet()).isFalse();
        assertThat(one.have()).isEqualTo(1);
        assertThat(one.need()).isEqualTo("2 of 3");
        var two = policy.judge(cosignedBy(W3, W1, OTHER));
        assertThat(two.quorumMet()).isTrue();
        assertThat(two.have()).isEqualTo(2);
        assertThat(two.cosignatures()).extracting(Cosignature::witness).containsExactly(W1.cosigner(), W3.cosigner());
    }

    @Test
    void oneWitnessCountsOnceHoweverOftenItSigned() {
        var policy = TrustPolicy.of(List.of(LOG.verifier()), THREE, 2);
        var twice = SIGNED.with(List.of(W1.cosign(CHECKPOINT, 5), W1.cosign(CHECKPOINT, 6)));
        var judgement = policy.judge(twice);
        assertThat(judgement.have()).isEqualTo(1);
        assertThat(judgement.quorumMet()).isFalse();
    }

    @Test
    void aCheckpointOfNoKnownLogIsRefused() {
        assertThatThrownBy(() -> TrustPolicy.of(List.of(OTHER.verifier())).judge(SIGNED))
                .isInstanceOf(NotAccepted.class)
                .hasMessage("No known log signed this: it is signed by “example.com/ledger”, the known keys are ["
                        + OTHER.verifier() + "].");
    }

    @Test
    void aKnownLogCannotSpeakForAnother() {
        var signed = SignedNote.signed(CHECKPOINT.text(), OTHER);
        assertThatThrownBy(() -> TrustPolicy.of(List.of(OTHER.verifier(), LOG.verifier()))
                        .judge(signed))
                .hasMessage("The log “other.example/log” signed a checkpoint of another log, “example.com/ledger”.");
    }

    @Test
    void aKnownKeysWrongSignatureMakesAllOfItUnacceptable() {
        var policy = TrustPolicy.of(List.of(LOG.verifier(), OTHER.verifier()), THREE, 0);
        var wrong = W2.cosign(CHECKPOINT, 5).signature();
        wrong[40]++;
        var byWitness = new NoteSignature(W2.name(), W2.cosigner().keyId(), wrong);
        assertThatThrownBy(() -> policy.judge(cosignedBy(W1).with(List.of(byWitness))))
                .hasMessageStartingWith("The signature by the key “witness.example/w2” with the id ");
        var byLog = new NoteSignature(OTHER.name(), OTHER.verifier().keyId(), new byte[64]);
        assertThatThrownBy(() -> policy.judge(SIGNED.with(List.of(byLog))))
                .hasMessageStartingWith("The signature by the key “other.example/log” with the id ");
    }

    @Test
    void whatALogSignedHasToBeACheckpoint() {
        var policy = TrustPolicy.of(List.of(LOG.verifier()));
        assertThatThrownBy(() -> policy.judge(SignedNote.signed("example.com/ledger\n", LOG)))
                .hasMessage("Line 2 of the checkpoint: something has to follow here.");
    }

    @Test
    void anOldKeyOfTheLogMayStayBesideTheNewOne() {
        var renewed = new SigningKey(LOG.name(), Keys.ROOT.bytes());
        var policy = TrustPolicy.of(List.of(renewed.verifier(), LOG.verifier()));
        assertThat(policy.judge(SIGNED).log()).isEqualTo(LOG.verifier());
        assertThat(policy.judge(SignedNote.signed(CHECKPOINT.text(), LOG, renewed))
                        .log())
                .isEqualTo(renewed.verifier());
    }

    @Test
    void groupsOfGroupsAreJudged() {
        var policy = read("""
                # the log
                log {LOG} https://ledger.example/log/

                \twitness X1 {W1} \t
                witness X2 {W2}
                witness Ä {W3}
                  # whoever is quicker
                group X any X1 X2
                group both all X Ä
                quorum both
                """);
        assertThat(policy.judge(cosignedBy(W1, W2)).quorumMet()).isFalse();
        assertThat(policy.judge(cosignedBy(W2, W3)).quorumMet()).isTrue();
        assertThat(policy.judge(cosignedBy(W2, W3)).need()).isEqualTo("2 of 2 (1 of 2)");
        assertThat(policy.logs().getFirst().address()).isEqualTo("https://ledger.example/log/");
        assertThat(read(policy.toString())).hasToString(policy.toString());
        assertThat(policy).hasToString("""
                log {LOG} https://ledger.example/log/
                witness X1 {W1}
                witness X2 {W2}
                witness Ä {W3}
                group X 1 X1 X2
                group both 2 X Ä
                quorum both
                """.replace("{LOG}", LOG.verifier().toString())
                .replace("{W1}", W1.cosigner().toString())
                .replace("{W2}", W2.cosigner().toString())
                .replace("{W3}", W3.cosigner().toString()));
    }

    @Test
    void oneWitnessCanBeTheQuorum() {
        var policy = read("witness a {W1}\\nquorum a\\nlog {LOG}\\n");
        assertThat(policy.judge(cosignedBy(W1)).quorumMet()).isTrue();
        assertThat(policy.judge(cosignedBy(W2)).need()).isEqualTo("1 of 1");
    }

    @Test
    void namesAndRemarksMayBeInAnyEncoding() {
        var policy = "# Jyväskylä\nwitness Jyväskylä " + W1.cosigner() + "\nquorum Jyväskylä\n";
        assertThat(TrustPolicy.read(policy.getBytes(StandardCharsets.ISO_8859_1))
                        .witnesses()
                        .getFirst()
                        .name())
                .isEqualTo("Jyväskylä");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
                    quorum none                           § Line 1 of the policy: the newline at the end is missing.
                    # nothing\\n                          § The policy has no quorum line; “quorum none” asks for no witness.
                    quorum none\\r\\n                     § Line 1 of the policy: the control character U+000D stands here; a line ends in a newline (U+000A) alone.
                    quorum none\\x7f\\n                   § Line 1 of the policy: the control character U+007F stands here; a line ends in a newline (U+000A) alone.
                    quorum none\\nquorum none\\n          § Line 2 of the policy: a policy has one quorum line, and this is another.
                    quorum\\n                             § Line 1 of the policy: this line is written “quorum <name>”, which this is not.
                    quorum none none\\n                   § Line 1 of the policy: this line is written “quorum <name>”, which this is not.
                    quorum a\\nwitness a {W1}\\n            § Line 1 of the policy: no witness or group above is called “a”.
                    Log {LOG}\\nquorum none\\n              § Line 1 of the policy: a line begins with log, witness, group, quorum or #, not with “Log”.
                    log\\nquorum none\\n                  § Line 1 of the policy: this line is written “log <vkey> [<url>]”, which this is not.
                    log {LOG} a b\\nquorum none\\n          § Line 1 of the policy: this line is written “log <vkey> [<url>]”, which this is not.
                    log x\\nquorum none\\n                § Line 1 of the policy: A verifier key is written name+id+base64, which this is not: “x”
                    log {W1}\\nquorum none\\n               § Line 1 of the policy: the key here is of type 0x04, and one of type 0x01 has to stand here.
                    log {LOG}\\nlog {LOG}\\nquorum none\\n    § Line 2 of the policy: another log has the same public key.
                    witness a\\nquorum none\\n            § Line 1 of the policy: this line is written “witness <name> <vkey> [<url>]”, which this is not.
                    witness a {LOG}\\nquorum none\\n        § Line 1 of the policy: the key here is of type 0x01, and one of type 0x04 has to stand here.
                    witness a {W1}\\nwitness b {W1}\\nquorum none\\n § Line 2 of the policy: another witness has the same public key.
                    witness a {W1}\\nwitness a {W2}\\nquorum none\\n § Line 2 of the policy: the name “a” is taken.
                    witness none {W1}\\nquorum none\\n      § Line 1 of the policy: the name “none” is taken.
                    witness a {W1}\\ngroup a all a\\nquorum none\\n § Line 2 of the policy: the name “a” is taken.
                    witness a {W1}\\ngroup none all a\\nquorum none\\n § Line 2 of the policy: the name “none” is taken.
                    witness a {W1}\\ngroup g all\\nquorum none\\n § Line 2 of the policy: this line is written “group <name> all|any|<k> <name>…”, which this is not.
                    group g all none\\nquorum g\\n        § Line 1 of the policy: no witness or group above is called “none”.
                    group g all g\\nquorum g\\n           § Line 1 of the policy: no witness or group above is called “g”.
                    witness a {W1}\\ngroup g 0 a\\nquorum g\\n § Line 2 of the policy: A group of 1 asks for 1 to 1, not 0.
                    witness a {W1}\\ngroup g 2 a\\nquorum g\\n § Line 2 of the policy: A group of 1 asks for 1 to 1, not 2.
                    witness a {W1}\\ngroup g 01 a\\nquorum g\\n § Line 2 of the policy: A threshold has no leading zeroes, which this has: “01”
                    witness a {W1}\\ngroup g some a\\nquorum g\\n § Line 2 of the policy: A threshold has decimal digits alone, which this has not: “some”
                    witness a {W1}\\ngroup g all a a\\nquorum g\\n § Line 2 of the policy: “a” is a member already; it can be one only once.
                    witness a {W1}\\ngroup g all a\\ngroup h all a\\nquorum g\\n § Line 3 of the policy: “a” is a member already; it can be one only once.
                    """)
    void whatIsNoPolicyIsRefused(String policy, String sentence) {
        var written = policy.replace("\\r", "\r").replace("\\x7f", "\u007f");
        assertThatThrownBy(() -> read(written)).isInstanceOf(NotAccepted.class).hasMessage(sentence);
    }

    @Test
    void sixtyFourWitnessesAreReadAndNoMore() {
        var policy = new StringBuilder();
        for (var i = 0; i < 64; i++) {
            policy.append("witness w%d %s\n".formatted(i, Keys.of("w" + i).cosigner()));
        }
        assertThat(read(policy + "quorum none\n").witnesses()).hasSize(64);
        policy.append("witness w64 ").append(Keys.of("w64").cosigner()).append('\n');
        assertThatThrownBy(() -> read(policy + "quorum none\n"))
                .hasMessage("Line 65 of the policy: more than 64 witnesses are not read.");
    }

    @Test
    void noPolicyIsMadeThatCouldNotBeRead() {
        var logs = List.of(LOG.verifier());
        assertThatThrownBy(() -> TrustPolicy.of(logs, THREE, 4)).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> TrustPolicy.of(logs, List.of(new KnownWitness("a b", W1.cosigner(), null)), 1))
                .isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> TrustPolicy.of(List.of(LOG.cosigner()))).isInstanceOf(NotAccepted.class);
    }
}
