package fi.muutoskirja.auditor.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What somebody who owns the database can do to the entries: triggers, keys and leaves do not keep him from it. */
enum DatabaseTampering {
    FLIP_A_BIT {
        @Override
        long apply(Hand hand) throws SQLException {
            var position = hand.any();
            var column = hand.oneOf("payload", "metadata", "leaf_hash");
            hand.run(
                    "update ledger.event set %1$s = set_byte(%1$s, %2$d %% length(%1$s), get_byte(%1$s, %2$d %% length(%1$s)) # %3$d)"
                            + " where position = %4$d",
                    column, hand.random.nextInt(1_000), 1 << hand.random.nextInt(8), position);
            return position;
        }
    },
    EDIT_A_PAYLOAD {
        @Override
        long apply(Hand hand) throws SQLException {
            var position = hand.any();
            hand.run(
                    "update ledger.event set payload = convert_to('{\"edited\":%d}', 'UTF8') where position = %d",
                    hand.random.nextInt(1_000), position);
            hand.maybeWriteLeavesAnew();
            return position;
        }
    },
    CHANGE_A_COLUMN {
        @Override
        long apply(Hand hand) throws SQLException {
            var position = hand.any();
            hand.run(
                    "update ledger.event set %s where position = %d",
                    hand.oneOf(
                            "subject = 'note-forged'",
                            "subject = 'ähtäri'",
                            "sequence_number = sequence_number + 1",
                            "sequence_number = -1",
                            "type = 'note.forged'",
                            "revision = revision + 1",
                            "recorded_at = recorded_at + interval '1 microsecond'",
                            "recorded_at = recorded_at - interval '1 year'",
                            "recorded_at = 'infinity'",
                            "event_id = '" + new UUID(hand.random.nextLong(), 1) + "'",
                            "metadata = '{}'"),
                    position);
            return position;
        }
    },
    DELETE {
        @Override
        long apply(Hand hand) throws SQLException {
            var position = hand.any();
            hand.run("delete from ledger.event where position = %d", position);
            return position;
        }
    },
    DELETE_AND_CLOSE_THE_GAP {
        @Override
        long apply(Hand hand) throws SQLException {
            var position = hand.any();
            hand.run("delete from ledger.event where position = %d", position);
            hand.run("update ledger.event set position = position - 1 where position > %d", position);
            hand.writeLeavesAnew();
            return position;
        }
    },
    SWAP {
        @Override
        long apply(Hand hand) throws SQLException {
            var one = hand.any();
            var other = one == hand.size ? 1 : one + 1 + hand.random.nextLong(hand.size - one);
            hand.run(
                    "update ledger.event set position = %d - position where position in (%d, %d)",
                    one + other, one, other);
            hand.maybeWriteLeavesAnew();
            return Math.min(one, other);
        }
    },
    INSERT {
        @Override
        long apply(Hand hand) throws SQLException {
            var position = hand.any();
            hand.run("update ledger.event set position = position + 1 where position >= %d", position);
            hand.copyOf(position + 1, position);
            hand.maybeWriteLeavesAnew();
            // The copy is just what was there.
            return position + 1;
        }
    },
    DOUBLE {
        @Override
        long apply(Hand hand) throws SQLException {
            var position = hand.any();
            hand.copyOf(hand.any(), position);
            return position;
        }
    },
    INSERT_BEFORE_THE_FIRST {
        @Override
        long apply(Hand hand) throws SQLException {
            hand.copyOf(hand.any(), -hand.random.nextInt(5));
            return 1;
        }
    },
    INSERT_BEYOND_A_GAP {
        @Override
        long apply(Hand hand) throws SQLException {
            hand.copyOf(hand.any(), hand.size + 2 + hand.random.nextInt(5));
            hand.maybeWriteLeavesAnew();
            return hand.size + 1;
        }
    },
    PUT_AN_OLD_BACKUP_BACK {
        @Override
        long apply(Hand hand) throws SQLException {
            var position = hand.any();
            hand.run("delete from ledger.event where position >= %d", position);
            return position;
        }
    },
    TRUNCATE {
        @Override
        long apply(Hand hand) throws SQLException {
            hand.run("truncate ledger.event");
            return 1;
        }
    };

    /** Does it in the connection's transaction; the position that has to be named. */
    abstract long apply(Hand hand) throws SQLException;

    /** The hand that does it, by chance but always the same. */
    record Hand(Connection connection, long size, Random random) {
        private static final String LEAF =
                "ledger.leaf(position, subject, sequence_number, type, revision, recorded_at, sha256(payload), sha256(metadata))";

        void open() throws SQLException {
            for (var statement : List.of(
                    "alter table ledger.event disable trigger user",
                    "alter table ledger.event drop constraint event_pkey",
                    "alter table ledger.event drop constraint event_event_id_key",
                    "alter table ledger.event drop constraint event_subject_sequence_number_key")) {
                run(statement);
            }
        }

        long any() {
            return 1 + random.nextLong(size);
        }

        String oneOf(String... some) {
            return some[random.nextInt(some.length)];
        }

        void run(String sql, Object... parts) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(parts.length == 0 ? sql : sql.formatted(parts));
            }
        }

        void copyOf(long from, long to) throws SQLException {
            run(
                    "insert into ledger.event select %d, event_id, subject, sequence_number, type, revision, payload, metadata, fingerprint,"
                            + " recorded_at, leaf_hash from ledger.event where position = %d limit 1",
                    to, from);
        }

        void maybeWriteLeavesAnew() throws SQLException {
            if (random.nextBoolean()) {
                writeLeavesAnew();
            }
        }

        /** So that each leaf follows from its row again. */
        void writeLeavesAnew() throws SQLException {
            run("update ledger.event set leaf_hash = sha256('\\x00'::bytea || " + LEAF + ") where position > 0");
        }
    }
}
