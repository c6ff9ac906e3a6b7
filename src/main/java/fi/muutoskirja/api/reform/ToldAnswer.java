package fi.muutoskirja.api.reform;

import fi.muutoskirja.kernel.HistoricalDate;
import java.util.UUID;

/**
 * Something an entry tells, in words.
 *
 * @param entry id of the entry
 * @param type the event name, {@code decision.approved-in-council}
 * @param happened when
 * @param text one or two sentences, in the language asked for
 */
public record ToldAnswer(UUID entry, String type, HistoricalDate happened, String text) {}
