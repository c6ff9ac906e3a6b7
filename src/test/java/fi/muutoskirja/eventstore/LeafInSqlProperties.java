package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.leaf.Leaf;
import fi.muutoskirja.testing.PostgresForTests;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.flywaydb.core.Flyway;

/** The database and the program write the same leaf, however a session is set. */
class LeafInSqlProperties {
    private static final long GREATEST = (1L << 53) - 1;
    private static final String ARGUMENTS = "(bigint, text, bigint, text, int, timestamptz, bytea, bytea)";
    private static final List<String> SETTINGS = List.of(
            "set timezone = 'UTC' set datestyle = 'ISO, MDY'",
            "set timezone = 'Asia/Kathmandu' set datestyle = 'German, DMY' set bytea_output = 'escape'",
            "set timezone = 'America/St_Johns' set datestyle = 'SQL, YMD' set intervalstyle = 'sql_standard'",
            "set timezone = 'Asia/Tokyo' set datestyle = 'Postgres, DMY' set extra_float_digits = -15",
            "set timezone = 'Europe/Helsinki' set standard_conforming_strings = off set quote_all_identifiers = on",
            "set timezone = 'Pacific/Apia' set lc_time = 'C' set lc_numeric = 'C' set search_path = ''");
    private static final Connection CONNECTION = open();

    /** The driver reads dates in ISO style only, so each setting is that of a function around the one under test. */
    private static Connection open() {
        var url = PostgresForTests.freshDatabase();
        Flyway.configure().dataSource(url, null, null).load().migrate();
        try {
            var connection = DriverManager.getConnection(url);
            for (var i = 0; i < SETTINGS.size(); i++) {
                connection
                        .createStatement()
                        .execute("create function public.leaf_" + i + ARGUMENTS + " returns bytea language sql "
                                + SETTINGS.get(i) + " as 'select ledger.leaf($1, $2, $3, $4, $5, $6, $7, $8)'");
            }
            return connection;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @AfterContainer
    static void close() throws SQLException {
        CONNECTION.close();
    }

    @Property(tries = 2_000)
    void theDatabaseWritesTheSameLeaf(@ForAll("leaves") Leaf leaf, @ForAll("settings") int setting)
            throws SQLException {
        assertThat(written(setting, leaf)).isEqualTo(leaf.toString());
    }

    @Example
    void whatCannotBeWrittenInOneWayIsRefused() {
        for (var arguments : List.of(
                "0, 'note-a', 0, 'note.opened', 1, now()",
                "9007199254740992, 'note-a', 0, 'note.opened', 1, now()",
                "1, 'note-a', -1, 'note.opened', 1, now()",
                "1, 'note-a', 0, 'note.opened', 0, now()",
                "1, '', 0, 'note.opened', 1, now()",
                "1, null, 0, 'note.opened', 1, now()",
                "1, 'note-ä', 0, 'note.opened', 1, now()",
                "1, e'note-a\\n', 0, 'note.opened', 1, now()",
                "1, 'note-\"a', 0, 'note.opened', 1, now()",
                "1, repeat('a', 201), 0, 'note.opened', 1, now()",
                "1, 'note-a', 0, 'note.Opened', 1, now()",
                "1, 'note-a', 0, 'note.opened', 1, 'infinity'",
                "1, 'note-a', 0, 'note.opened', 1, '0001-12-31 23:59:59.999999+00 BC'",
                "1, 'note-a', 0, 'note.opened', 1, '10000-01-01 00:00:00+00'")) {
            assertThatThrownBy(() -> call(arguments + ", sha256(''), sha256('')"))
                    .as(arguments)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("cannot be written in one way");
        }
        assertThatThrownBy(() -> call("1, 'note-a', 0, 'note.opened', 1, now(), '', sha256('')"))
                .hasMessageContaining("cannot be written in one way");
        assertThatThrownBy(() -> call("1, 'note-a', 0, 'note.opened', 1, now(), sha256(''), null"))
                .hasMessageContaining("cannot be written in one way");
    }

    private static void call(String arguments) throws SQLException {
        try (var statement = CONNECTION.createStatement()) {
            statement.execute("select ledger.leaf(" + arguments + ")");
        }
    }

    private static String written(int setting, Leaf leaf) throws SQLException {
        try (var call = CONNECTION.prepareStatement("select public.leaf_" + setting + "(?, ?, ?, ?, ?, ?, ?, ?)")) {
            call.setLong(1, leaf.position());
            call.setString(2, leaf.aggregate());
            call.setLong(3, leaf.sequence());
            call.setString(4, leaf.type());
            call.setInt(5, leaf.revision());
            call.setObject(6, leaf.recorded().atOffset(ZoneOffset.UTC));
            call.setBytes(7, leaf.payload().bytes());
            call.setBytes(8, leaf.metadata().bytes());
            try (var row = call.executeQuery()) {
                row.next();
                return new String(row.getBytes(1), StandardCharsets.UTF_8);
            }
        }
    }

    @Provide
    Arbitrary<Integer> settings() {
        return Arbitraries.integers().between(0, SETTINGS.size() - 1);
    }

    @Provide
    Arbitrary<Leaf> leaves() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, GREATEST),
                        names(),
                        Arbitraries.longs().between(0, GREATEST),
                        names(),
                        Arbitraries.integers().greaterOrEqual(1),
                        times(),
                        hashes(),
                        hashes())
                .as(Leaf::new);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars("-.")
                .ofMinLength(1)
                .ofMaxLength(Leaf.LONGEST_NAME);
    }

    private static Arbitrary<Instant> times() {
        var seconds = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 253_402_300_799L),
                Arbitraries.longs().between(1_700_000_000L, 2_000_000_000L),
                Arbitraries.of(
                        -62_135_596_800L, -1L, 0L, 951_782_399L, 1_483_228_799L, 1_792_969_199L, 253_402_300_799L));
        var micros = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 999_999), Arbitraries.of(0, 1, 9, 10, 100_000, 499_999, 999_999));
        return Combinators.combine(seconds, micros)
                .as((second, micro) -> Instant.ofEpochSecond(second, micro * 1_000L));
    }

    private static Arbitrary<Hash> hashes() {
        return Arbitraries.bytes().array(byte[].class).ofSize(Hash.BYTES).map(Hash::of);
    }
}
