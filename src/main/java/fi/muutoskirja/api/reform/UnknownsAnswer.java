package fi.muutoskirja.api.reform;

import fi.muutoskirja.unknowns.UnknownWords;
import fi.muutoskirja.unknowns.Unknowns;
import fi.muutoskirja.unknowns.Unknowns.Derived;
import java.util.List;
import java.util.UUID;

/**
 * What this ledger does not know of a reform.
 *
 * @param reform {@code reform-…}
 * @param unknowns what has been declared unknown, in recorded order
 * @param derived what the entries leave open, by kind; none of it has been declared
 * @param unknownCells how many cells of models × criteria are not known, from 0
 * @param targetsWithoutOutcome ids of what was planned and has no recorded outcome
 */
public record UnknownsAnswer(
        String reform,
        List<UnknownAnswer> unknowns,
        List<DerivedUnknownAnswer> derived,
        long unknownCells,
        List<String> targetsWithoutOutcome) {

    /**
     * One open question.
     *
     * @param id {@code unknown-…}
     * @param question what is not known
     * @param wouldResolve what document or fact would settle it
     * @param entry id of the entry that declares it
     */
    public record UnknownAnswer(String id, String question, String wouldResolve, UUID entry) {}

    /**
     * Something that entries leave open.
     *
     * @param kind what is left open: {@code date}, {@code deciding-body}, {@code decision-meeting}, {@code decision-section}, {@code decision-matter}, {@code decision-outcome}, {@code authority}, {@code unit-place}, {@code post-unit}, {@code gathered-bodies}, {@code narrowing-body}, {@code narrowing-kept}, {@code model-name}, {@code model-answers} or {@code measure-responsible}
     * @param about ids of what it is about: the document, the decision, the unit, the criterion and then each model; may be empty
     * @param name what that is called, in the words of the source; empty when it has no name
     * @param question what is not known, in the language asked for
     * @param wouldResolve what document or fact would settle it, in the language asked for
     * @param entries ids of the entries that leave it open, at least one
     */
    public record DerivedUnknownAnswer(
            Unknowns.Kind kind,
            List<String> about,
            String name,
            String question,
            String wouldResolve,
            List<UUID> entries) {
        static DerivedUnknownAnswer of(Derived unknown, UnknownWords words) {
            return new DerivedUnknownAnswer(
                    unknown.kind(),
                    unknown.about(),
                    unknown.name(),
                    words.question(unknown),
                    words.wouldResolve(unknown),
                    unknown.entries());
        }
    }

    static UnknownsAnswer of(Unknowns unknowns, UnknownWords words) {
        var dossier = unknowns.dossier();
        return new UnknownsAnswer(
                dossier.id(),
                dossier.unknowns().stream()
                        .map(item -> new UnknownAnswer(
                                item.fact().unknown(),
                                item.fact().question(),
                                item.fact().wouldResolve(),
                                item.entry()))
                        .toList(),
                unknowns.derived().stream()
                        .map(unknown -> DerivedUnknownAnswer.of(unknown, words))
                        .toList(),
                dossier.cells().stream().filter(cell -> cell.value() == null).count(),
                dossier.targets().stream()
                        .filter(target -> target.outcome() == null)
                        .map(target -> target.set().fact().target())
                        .toList());
    }
}
