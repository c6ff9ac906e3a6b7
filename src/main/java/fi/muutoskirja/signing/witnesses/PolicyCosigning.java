package fi.muutoskirja.signing.witnesses;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.Cosignature;
import fi.muutoskirja.proof.note.KnownLog;
import fi.muutoskirja.proof.note.KnownWitness;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.ConsistencyProof;
import fi.muutoskirja.signing.Cosigning;
import fi.muutoskirja.signing.SeenOtherwise;
import fi.muutoskirja.signing.WitnessStanding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the witnesses that a policy names with an address. */
public final class PolicyCosigning implements Cosigning, AutoCloseable {
    private static final String NO_ADDRESS = "It is not asked, since the policy does not say its address.";

    private final TrustPolicy policy;
    private final Pace pace;
    private final WitnessHttp http;
    private final List<AskedWitness> asked;
    private @Nullable Round round;
    private volatile @Nullable String seenOtherwise;

    /**
     * How long it waits for what.
     *
     * @param patience for an answer, and for all of them together
     * @param grace for the others once there are enough
     * @param firstPause before somebody who gave nothing is asked again
     */
    record Pace(Duration patience, Duration grace, Duration firstPause) {
        static final Pace USUAL = new Pace(Duration.ofSeconds(3), Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    PolicyCosigning(TrustPolicy policy, Pace pace) {
        this.policy = policy;
        this.pace = pace;
        this.http = new WitnessHttp(pace.patience());
        this.asked = policy.witnesses().stream()
                .flatMap(witness -> WitnessAddress.of(witness).stream()
                        .map(prefix ->
                                new AskedWitness(witness, prefix, http, pace.firstPause(), this::hasSeenOtherwise)))
                .toList();
    }

    /**
     * Reads a policy; nobody is asked before there is a checkpoint.
     *
     * @param file tlog-policy, the addresses being submission prefixes
     * @throws NotAccepted says what is wrong and on which line
     */
    public static PolicyCosigning of(byte[] file) {
        return new PolicyCosigning(TrustPolicy.read(file), Pace.USUAL);
    }

    private void hasSeenOtherwise(String sentence) {
        seenOtherwise = sentence;
    }

    @Override
    public List<KnownWitness> witnesses() {
        return asked.stream().map(AskedWitness::witness).toList();
    }

    @Override
    public TrustPolicy policy(List<VerifierKey> logs) {
        for (var log : policy.logs()) {
            if (!logs.contains(log.key())) {
                throw new NotAccepted(
                        "The policy is about another log: its key is not of this one, " + log.key() + ".");
            }
        }
        return policy.published(
                logs.stream().map(key -> new KnownLog(key, null)).toList());
    }

    @Override
    public synchronized SignedNote cosigned(SignedNote published, LongFunction<ConsistencyProof> since) {
        var checkpoint = withoutWrongWords(published);
        var now = round;
        if (now == null || !now.isAbout(checkpoint)) {
            now = new Round(checkpoint, since);
            round = now;
            begin(now);
        }
        var sentence = seenOtherwise;
        if (sentence != null) {
            throw new SeenOtherwise(sentence);
        }
        return checkpoint.with(now.signatures());
    }

    /** A cosignature that does not hold would make the whole checkpoint unacceptable. */
    private SignedNote withoutWrongWords(SignedNote note) {
        var wrong = policy.witnesses().stream()
                .map(KnownWitness::key)
                .filter(key -> !holds(note, key))
                .toList();
        return new SignedNote(
                note.text(),
                note.signatures().stream()
                        .filter(signature -> wrong.stream().noneMatch(key -> WitnessAnswer.isBy(signature, key)))
                        .toList());
    }

    private static boolean holds(SignedNote note, VerifierKey key) {
        try {
            Cosignature.on(note, key);
            return true;
        } catch (NotAccepted wrong) {
            return false;
        }
    }

    private void begin(Round now) {
        var expected = asked.stream()
                .filter(AskedWitness::isExpected)
                .map(witness -> witness.witness().key());
        var these = expected.collect(Collectors.toSet());
        for (var witness : asked) {
            takeNoteOfWhatIsThere(witness, now);
            witness.ask(now);
        }
        try {
            now.await(these, policy.quorum()::metBy, pace.patience(), pace.grace());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** After a start, what is published already has cosignatures that nobody needs to be asked for again. */
    private static void takeNoteOfWhatIsThere(AskedWitness witness, Round now) {
        var key = witness.witness().key();
        Cosignature.on(now.note(), key).ifPresent(there -> {
            witness.hasCosigned(
                    new WitnessStanding.Last(Checkpoint.read(now.note().text()).size(), there.time()));
            now.note().signatures().stream()
                    .filter(signature ->
                            signature.keyId() == key.keyId() && signature.name().equals(key.name()))
                    .findFirst()
                    .ifPresent(signature -> now.gave(key, signature));
        });
    }

    @Override
    public List<WitnessStanding> standing() {
        return policy.witnesses().stream()
                .map(witness -> asked.stream()
                        .filter(one -> one.witness().equals(witness))
                        .findFirst()
                        .map(AskedWitness::standing)
                        .orElseGet(() -> new WitnessStanding(
                                witness.name(), witness.key(), Optional.empty(), Optional.of(NO_ADDRESS))))
                .toList();
    }

    @Override
    public void close() {
        asked.forEach(AskedWitness::close);
        http.close();
    }
}
