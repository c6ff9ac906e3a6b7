package fi.muutoskirja.kernel;

import java.util.UUID;

/** Correcting and withdrawing earlier entries: the same two acts and facts for every aggregate. */
public interface Correction extends AboutEntry {

    /**
     * Replaces what an earlier entry states. The provenance of this command (when it happened, which source) become those of
     * the corrected statement.
     *
     * @param subject the aggregate that holds the entry
     * @param entry the entry whose statement is replaced; the entry itself stays readable for ever
     * @param reason why, in words, 1–2,000 characters
     * @param corrected the statement as it should have been; the same kind of act, about the same thing, as the one it replaces
     */
    @PublicName("correct-entry")
    record CorrectEntry(String subject, UUID entry, String reason, LedgerCommand corrected)
            implements LedgerCommand, Correction {
        @Override
        public EntryCorrected event() {
            return new EntryCorrected(entry, reason, corrected.event());
        }
    }

    /**
     * Takes an earlier entry out of what is known from now on.
     *
     * @param subject the aggregate that holds the entry
     * @param entry the entry to leave out; it stays readable for ever
     * @param reason why, in words, 1–2,000 characters
     */
    @PublicName("withdraw-entry")
    record WithdrawEntry(String subject, UUID entry, String reason) implements LedgerCommand, Correction {
        @Override
        public EntryWithdrawn event() {
            return new EntryWithdrawn(entry, reason);
        }
    }

    /** An earlier entry now states {@code fact}, in the provenance of this entry. */
    @PublicName("ledger.entry-corrected")
    record EntryCorrected(UUID entry, String reason, LedgerEvent fact) implements LedgerEvent, Correction {
        @Override
        public CorrectEntry command(String subject) {
            return new CorrectEntry(subject, entry, reason, fact.command(subject));
        }
    }

    /** An earlier entry is left out of what is known from here on. */
    @PublicName("ledger.entry-withdrawn")
    record EntryWithdrawn(UUID entry, String reason) implements LedgerEvent, Correction {
        @Override
        public WithdrawEntry command(String subject) {
            return new WithdrawEntry(subject, entry, reason);
        }
    }
}
