package fi.muutoskirja.signing;

import fi.muutoskirja.proof.note.Cosignature;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.TrustPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many witnesses vouch for what is published.
 *
 * @param have how many of those that the quorum asks have cosigned it
 * @param need how many are enough, such as “2 of 3”, or “none”
 * @param enough whether the quorum is met
 * @param witnesses all that the policy names, in its order
 */
public record Witnessing(int have, String need, boolean enough, List<WitnessStanding> witnesses) {
    public Witnessing {
        witnesses = List.copyOf(witnesses);
    }

    /**
     * Counts.
     *
     * @param policy that names the log's keys too
     * @param published empty when nothing is published yet
     * @param asked what those who were asked by this node said; others are known by what is published
     */
    static Witnessing of(TrustPolicy policy, Optional<SignedNote> published, List<WitnessStanding> asked) {
        var judged = published.map(policy::judge);
        var witnesses = policy.witnesses().stream()
                .map(witness -> judged.flatMap(judgement -> judgement.cosignatures().stream()
                                .filter(cosignature -> cosignature.witness().equals(witness.key()))
                                .findFirst()
                                .map(cosignature -> having(
                                        witness.name(),
                                        cosignature,
                                        judgement.checkpoint().size())))
                        .or(() -> asked.stream()
                                .filter(standing -> standing.key().equals(witness.key()))
                                .findFirst())
                        .orElseGet(() ->
                                new WitnessStanding(witness.name(), witness.key(), Optional.empty(), Optional.empty())))
                .toList();
        return judged.map(judgement ->
                        new Witnessing(judgement.have(), judgement.need(), judgement.quorumMet(), witnesses))
                .orElseGet(() -> new Witnessing(
                        0, policy.quorum().need(), policy.quorum().metBy(Set.of()), witnesses));
    }

    private static WitnessStanding having(String name, Cosignature cosignature, long size) {
        var last = new WitnessStanding.Last(size, cosignature.time());
        return new WitnessStanding(name, cosignature.witness(), Optional.of(last), Optional.empty());
    }
}
