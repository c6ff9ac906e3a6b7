package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.answer.EvidenceAnswer;
import fi.muutoskirja.api.answer.NamedAnswer;
import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.comparison.Lineage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit came out of and what came of it, through any number of mergers, splits and moves of tasks.
 *
 * @param before what it came out of, nearest first
 * @param after what came of it, nearest first
 */
public record LineageAnswer(List<DescentAnswer> before, List<DescentAnswer> after) {

    /**
     * One step of descent.
     *
     * @param distance how many steps away from the unit asked about, from 1
     * @param way {@code merged}, {@code split} or {@code tasks-moved}
     * @param from the unit that gave
     * @param into the unit that came of it or received; null exactly when it went outside
     * @param outside who outside the municipality received; null unless it went outside
     * @param tasks what moved, in the words of the source; empty for mergers and splits, and when everything moved
     * @param told the entry that tells
     */
    public record DescentAnswer(
            int distance,
            String way,
            NamedAnswer from,
            @Nullable NamedAnswer into,
            @Nullable String outside,
            List<String> tasks,
            EvidenceAnswer told) {
        static DescentAnswer of(Lineage.Link link) {
            var into = link.into();
            return new DescentAnswer(
                    link.distance(),
                    VocabularySpelling.of(link.way()),
                    new NamedAnswer(link.from().id(), link.from().name()),
                    into == null ? null : new NamedAnswer(into.id(), into.name()),
                    link.outside(),
                    link.tasks(),
                    EvidenceAnswer.of(link.evidence()));
        }
    }

    static LineageAnswer of(Lineage lineage) {
        return new LineageAnswer(
                lineage.before().stream().map(DescentAnswer::of).toList(),
                lineage.after().stream().map(DescentAnswer::of).toList());
    }
}
