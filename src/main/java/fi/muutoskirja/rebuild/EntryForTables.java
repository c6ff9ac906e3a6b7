package fi.muutoskirja.rebuild;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Reference;
import fi.muutoskirja.timeline.Gist;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of an entry as the read tables are made of.
 *
 * @param references what it names
 * @param gist what the timeline keeps of it
 * @param entry the whole of it; null for an entry that neither tells of a structure nor changes another entry. No read table keeps who
 *     recorded it, when and by which command, so that is not in it
 */
record EntryForTables(
        long position,
        UUID id,
        String subject,
        Set<Reference> references,
        Gist gist,
        @Nullable Entry entry) {}
