package fi.muutoskirja.kernel;

import java.util.List;
import java.util.UUID;

/** Erasing what an earlier entry says of private persons: the same act and fact for every aggregate. It changes no state. */
public interface Erasure extends AboutEntry {

    /**
     * Makes what an earlier entry says of private persons unreadable for ever, and whatever else was sealed of the same persons before.
     * The entry itself stays as it was.
     *
     * @param subject the aggregate that holds the entry
     * @param entry the entry, also one that was corrected or withdrawn
     * @param reason why, in words that tell nothing of the persons, 1–2,000 characters
     */
    @PublicName("erase-personal-data")
    record ErasePersonalData(String subject, UUID entry, String reason) implements LedgerCommand, Erasure {
        /** Without the persons, which only the entry tells. */
        @Override
        public PersonalDataErased event() {
            return new PersonalDataErased(entry, List.of(), reason);
        }
    }

    /**
     * The keys of these persons are no more.
     *
     * @param persons ids of the persons, in order
     */
    @PublicName("ledger.personal-data-erased")
    record PersonalDataErased(UUID entry, @Ref("person") List<String> persons, String reason)
            implements LedgerEvent, Erasure {
        @Override
        public ErasePersonalData command(String subject) {
            return new ErasePersonalData(subject, entry, reason);
        }
    }
}
