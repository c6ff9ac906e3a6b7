package fi.muutoskirja.timeline;

import java.util.Locale;

/** Entries in plain words. */
public interface Wording {
    /** One or two sentences that a citizen understands, in Finnish, Swedish or English (the default for any other locale). */
    String text(TimelineEntry entry, Locale locale);

    /** The kind of entry in a few words, for a heading: "Valtuusto hyväksyi". */
    String heading(String eventName, Locale locale);
}
