package fi.muutoskirja.api.entry;

import java.util.List;
import java.util.UUID;

/**
 * What an entry, as recorded, says of private persons.
 *
 * @param entry its id
 * @param persons in the order in which it speaks of them; empty when it speaks of none
 */
public record PersonalAnswer(UUID entry, List<PersonAnswer> persons) {}
