package fi.muutoskirja.signing;

import fi.muutoskirja.evidence.IntegrityViolation;
import fi.muutoskirja.evidence.LedgerRow;
import fi.muutoskirja.evidence.LedgerRows;
import fi.muutoskirja.evidence.RowOrder;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.tree.TilePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares all that was signed, entry by entry, with what the ledger holds now, and with the files of the log. A file that is missing is
 * made anew, once the ledger is known to be the one that was signed; a file that differs is not.
 */
final class WholeCheck {
    private static final int LEAVES_A_STEP = 1 << 14;

    private final LogDirectory directory;
    private final Checkpoint signed;
    private final RowOrder order = new RowOrder();
    private final boolean restoring;
    private Grown grown = Grown.fromNothing();
    private final List<byte[]> leaves = new ArrayList<>();
    private @Nullable IntegrityViolation different;
    private boolean missing;

    private WholeCheck(LogDirectory directory, Checkpoint signed, boolean restoring) {
        this.directory = directory;
        this.signed = signed;
        this.restoring = restoring;
    }

    /** What was found in order, ready to be appended to. */
    record Checked(Grown grown, RowOrder order) {}

    /** @throws IntegrityViolation says what is wrong first */
    static Checked of(LogDirectory directory, Checkpoint signed, Connection connection)
            throws SQLException, IOException {
        var check = new WholeCheck(directory, signed, false);
        var checked = check.run(connection);
        return check.missing ? new WholeCheck(directory, signed, true).run(connection) : checked;
    }

    private Checked run(Connection connection) throws SQLException, IOException {
        try {
            LedgerRows.between(connection, -Long.MAX_VALUE, signed.size(), this::take);
            step();
            if (grown.size() == signed.size()) {
                for (var tile : grown.edge().entrySet()) {
                    compare(tile);
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (IntegrityViolation wrongRow) {
            throw different != null && different.position() < wrongRow.position() ? different : wrongRow;
        }
        var ledger = grown.head();
        if (ledger.size() < signed.size()) {
            throw new IntegrityViolation(
                    ledger.size() + 1,
                    "The ledger ends at position " + ledger.size() + ", but " + signed.size()
                            + " entries were signed.");
        }
        if (!ledger.root().equals(signed.root())) {
            throw different == null
                    ? new IntegrityViolation("The first " + signed.size()
                            + " entries of the ledger are not those that were signed. Which of them is another one"
                            + " cannot be told from the files of the log, for these were changed with it.")
                    : new IntegrityViolation(
                            different.position(),
                            "The entry at position " + different.position() + " is not the one that was signed.");
        }
        if (different != null) {
            throw different;
        }
        return new Checked(grown, order);
    }

    private boolean take(LedgerRow row) {
        leaves.add(order.take(row));
        if (leaves.size() == LEAVES_A_STEP) {
            step();
        }
        return true;
    }

    private void step() {
        order.settle();
        var step = grown.with(leaves);
        leaves.clear();
        grown = step.grown();
        try {
            for (var file : step.files().entrySet()) {
                if (file.getKey().isFull() || grown.size() == signed.size()) {
                    compare(file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void compare(Map.Entry<TilePath, byte[]> file) throws IOException {
        var path = file.getKey();
        var there = directory.read(path);
        if (there.isEmpty()) {
            missing = true;
            if (restoring) {
                directory.write(path, file.getValue());
            }
        } else if (!Arrays.equals(there.get(), file.getValue())) {
            var misfit = new FileDifference(path, file.getValue(), there.get()).misfit();
            if (different == null || misfit.position() < different.position()) {
                different = misfit;
            }
        } else if (path.isFull()) {
            directory.removePartsOf(path);
        }
    }
}
