package fi.muutoskirja.api.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Ids of entries as they stand in addresses. */
final class EntryIds {
    private EntryIds() {}

    /** The id; empty for anything but a UUID in full, which Java alone would take in shortened forms too. */
    static Optional<UUID> parsed(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text.toLowerCase(Locale.ROOT)) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}
