package fi.muutoskirja.api.command;

import fi.muutoskirja.kernel.CommandDoor.Receipt;
import java.util.List;
import java.util.UUID;

/**
 * What became of a command. When it is sent, the entries are on disk.
 *
 * @param command the command's id
 * @param positions places of the entries in the ledger, from 1
 * @param entries ids of the entries, in the same order
 * @param repeated whether the command had been recorded before, so that nothing was written now
 */
public record ReceiptAnswer(UUID command, List<Long> positions, List<UUID> entries, boolean repeated) {
    static ReceiptAnswer of(Receipt receipt) {
        return new ReceiptAnswer(
                receipt.command(), List.of(receipt.position()), List.of(receipt.entry()), receipt.repeated());
    }
}
