package fi.muutoskirja.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who named what as read sides see it: what is asked about is noted in the {@link Reading} under way. */
public record NotedReferences(ReferenceLookup references) implements ReferenceLookup {
    @Override
    public List<String> naming(ReferenceRole role, String named, long upTo) {
        Reading.of(Set.of(named));
        return references.naming(role, named, upTo);
    }

    @Override
    public List<Reference> references(ReferenceRole role, Collection<String> named, long after, long upTo, int limit) {
        Reading.of(named);
        return references.references(role, named, after, upTo, limit);
    }
}
