package fi.muutoskirja.kernel;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * That an entry names something. What was said once may be corrected or withdrawn since; what counts at a moment is for the asker to see.
 *
 * @param role as what it is named
 * @param named the id, or the key, of what is named
 * @param subject the aggregate that refers to it: as a rule the one that the entry belongs to
 * @param position the entry's
 */
public record Reference(ReferenceRole role, String named, String subject, long position) {
    /** The key of a matter: a diary number (dno) means something within its municipality alone. */
    public static String matter(String organisation, String diaryNumber) {
        return organisation + " " + diaryNumber.strip();
    }

    /**
     * Everything that an entry names in a role that is kept, found by the marks that its records carry. A correction names what the
     * corrected statement names.
     */
    public static Set<Reference> of(Entry entry) {
        var event = entry.statement().event();
        var stated = event instanceof Correction.EntryCorrected correction ? correction.fact() : event;
        var made = new LinkedHashSet<Reference>();
        References.inRoles(
                stated,
                (role, named, by) ->
                        made.add(new Reference(role, named, by == null ? entry.subject() : by, entry.position())));
        References.inRoles(
                entry.statement().provenance(),
                (role, named, by) -> made.add(new Reference(role, named, entry.subject(), entry.position())));
        for (var introduced : Introductions.of(stated)) {
            made.add(new Reference(ReferenceRole.INTRODUCTION, introduced, entry.subject(), entry.position()));
        }
        if (event instanceof AboutEntry about) {
            made.add(new Reference(ReferenceRole.ENTRY, about.entry().toString(), entry.subject(), entry.position()));
        }
        if (stated instanceof LedgerEvent.OfMatter told && told.matter() != null) {
            made.add(new Reference(
                    ReferenceRole.MATTER,
                    matter(told.organisation(), told.matter()),
                    entry.subject(),
                    entry.position()));
        }
        return made;
    }
}
