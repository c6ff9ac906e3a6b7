package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.kernel.OtherAggregates;
import java.util.List;

/** What counts of an organisation and rests on a decision. */
final class RestingOn {
    private RestingOn() {}

    /** In recorded order. */
    static List<Line> decision(String decision, String organisation, OtherAggregates neighbours) {
        return neighbours.standing(organisation).stream()
                .filter(line -> {
                    var authority = line.statement().provenance().authority();
                    return authority != null
                            && authority.kind() == Authority.Kind.DECISION
                            && decision.equals(authority.decision());
                })
                .toList();
    }
}
