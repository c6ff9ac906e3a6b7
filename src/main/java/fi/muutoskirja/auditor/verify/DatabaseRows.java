package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.evidence.IntegrityViolation;
import fi.muutoskirja.evidence.LedgerRow;
import fi.muutoskirja.evidence.LedgerRows;
import fi.muutoskirja.evidence.RowOrder;
import fi.muutoskirja.evidence.Unreadable;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import fi.muutoskirja.proof.verify.Flaw;
import fi.muutoskirja.proof.verify.Pieces;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The rows of a database, beside the leaves that were logged for them. */
final class DatabaseRows implements StoredRows {
    private final Connection connection;

    DatabaseRows(Connection connection) {
        this.connection = connection;
    }

    @Override
    public long check(LogPieces log, long size, List<Flaw> flaws) {
        var rows = new Comparison(log, size, flaws);
        try {
            LedgerRows.between(connection, -Long.MAX_VALUE, Long.MAX_VALUE, rows::take);
        } catch (SQLException failed) {
            throw new Unreadable("The entries in the database cannot be read: " + failed.getMessage(), failed);
        }
        return rows.unsigned();
    }

    private static final class Comparison {
        private final LogPieces log;
        private final long size;
        private final List<Flaw> flaws;
        private final RowOrder order = new RowOrder();
        private byte[] leaves = new byte[0];
        private Pieces pieces = new Pieces(new int[0], new int[0]);
        private boolean unreadable;
        private boolean wrong;
        private long taken;

        Comparison(LogPieces log, long size, List<Flaw> flaws) {
            this.log = log;
            this.size = size;
            this.flaws = flaws;
        }

        /**
         * After the first row that is wrong, what is due next cannot be told. The rest is read all the same: a connection whose copy is
         * broken off is good for nothing more.
         */
        boolean take(LedgerRow row) {
            if (!wrong) {
                judge(row);
            }
            return true;
        }

        private void judge(LedgerRow row) {
            try {
                var leaf = order.take(row);
                order.settle();
                taken = row.position();
                if (taken <= size && !isLogged(leaf)) {
                    throw new IntegrityViolation(
                            taken, "The entry at position " + taken + " is not the one that was logged.");
                }
            } catch (IntegrityViolation misfit) {
                wrong = true;
                flaws.add(new Flaw(misfit.position(), "in the database: " + misfit.sentence()));
            }
        }

        private boolean isLogged(byte[] leaf) {
            var path = TilePath.holding(Content.LEAVES, taken - 1, size);
            var place = (int) (taken - 1 - path.firstLeaf());
            if (place == 0) {
                open(path);
            }
            // A bundle that is missing or broken has been told already.
            return unreadable || Arrays.equals(leaf, 0, leaf.length, leaves, pieces.from()[place], pieces.to()[place]);
        }

        private void open(TilePath path) {
            try {
                leaves = log.leaves(path);
                pieces = Pieces.ofLeaves(leaves, path.width());
                unreadable = false;
            } catch (NotAccepted told) {
                unreadable = true;
            }
        }

        long unsigned() {
            if (!wrong && taken < size) {
                flaws.add(new Flaw(
                        taken + 1,
                        "the database ends before it: " + (size - taken) + " entries that were logged are missing."));
            }
            return Math.max(0, taken - size);
        }
    }
}
