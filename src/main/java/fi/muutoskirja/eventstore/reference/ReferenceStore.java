package fi.muutoskirja.eventstore.reference;

import fi.muutoskirja.eventstore.projection.StoredTokens;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.Reference;
import fi.muutoskirja.kernel.ReferenceLookup;
import fi.muutoskirja.kernel.ReferenceRole;
import fi.muutoskirja.kernel.ReferencesInMemory;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The table {@code read.reference}. What the projector has not come to yet is looked up in the ledger itself, so an answer holds every
 * entry as soon as it is recorded.
 */
public final class ReferenceStore implements ReferenceLookup {
    private static final String NAMING = """
            select subject from read.reference where role = ?::"char" and named = ? and position <= ?
            group by subject order by min(position)""";
    private static final String REFERENCES = """
            select named, subject, position from read.reference
            where role = ?::"char" and named = any (?) and position > ? and position <= ?
            order by position, named limit ?""";
    private static final String INSERT = """
            insert into read.reference (position, role, named, subject)
            select position, role::"char", named, subject
            from unnest(?::bigint[], ?::text[], ?::text[], ?::text[]) as told (position, role, named, subject)""";
    /** How far the rest may reach back into what the table holds by now. */
    private static final long OVERLAP = 10_000;

    private final JdbcOperations database;
    private final StoredTokens tokens;
    private final Ledger ledger;
    private volatile long complete;
    private @Nullable Rest rest;

    ReferenceStore(JdbcOperations database, StoredTokens tokens, Ledger ledger) {
        this.database = database;
        this.tokens = tokens;
        this.ledger = ledger;
    }

    /** The entries after a position, which the table may not hold. */
    private record Rest(long after, ReferencesInMemory references) {}

    @Override
    public List<String> naming(ReferenceRole role, String named, long upTo) {
        var rest = restUpTo(upTo);
        var subjects = new LinkedHashSet<>(
                database.queryForList(NAMING, String.class, String.valueOf(role.letter()), named, upTo));
        if (rest != null) {
            subjects.addAll(rest.references.naming(role, named, upTo));
        }
        return List.copyOf(subjects);
    }

    @Override
    public List<Reference> references(ReferenceRole role, Collection<String> named, long after, long upTo, int limit) {
        var rest = restUpTo(upTo);
        var references = new LinkedHashSet<>(database.query(
                REFERENCES,
                (row, number) -> new Reference(role, row.getString(1), row.getString(2), row.getLong(3)),
                String.valueOf(role.letter()),
                named.toArray(String[]::new),
                after,
                upTo,
                limit));
        if (rest != null && references.size() < limit) {
            references.addAll(rest.references.references(role, named, after, upTo, limit));
        }
        return references.stream().limit(limit).toList();
    }

    /** What the table may not hold of the entries up to a position; null when it holds them all. */
    private @Nullable Rest restUpTo(long upTo) {
        var last = Math.min(upTo, ledger.head());
        if (last <= complete) {
            return null;
        }
        var position = tokens.position(ReferenceProjector.NAME);
        complete = position;
        return last <= position ? null : restAfter(position);
    }

    private synchronized Rest restAfter(long position) {
        var known = rest;
        if (known == null || position < known.after || position > known.after + OVERLAP) {
            known = new Rest(position, new ReferencesInMemory(ledger, position));
            rest = known;
        }
        return known;
    }

    void add(Collection<Reference> references) {
        database.update(
                INSERT,
                references.stream().map(Reference::position).toArray(Long[]::new),
                texts(references, reference -> String.valueOf(reference.role().letter())),
                texts(references, Reference::named),
                texts(references, Reference::subject));
    }

    private static String[] texts(Collection<Reference> references, Function<Reference, String> value) {
        return references.stream().map(value).toArray(String[]::new);
    }
}
