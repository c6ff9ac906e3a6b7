package fi.muutoskirja.bench;

import fi.muutoskirja.bench.Load.Caller;
import fi.muutoskirja.bench.Load.Rate;
import fi.muutoskirja.eventstore.AxonsOwnEngine;
import fi.muutoskirja.eventstore.LedgerForTests;
import fi.muutoskirja.eventstore.notes.NoteCommand.OpenNote;
import fi.muutoskirja.eventstore.notes.Notes;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Appends of 600-byte entries through the whole door, against plain single-row {@code INSERT} and commit with one connection a
 * caller, beside Axon's own JDBC engine, behind the same door and
 * bare. Arguments: milliseconds a cell (default 1,500), rounds (default 5).
 */
public final class AppendBench {
    private static final Map<Integer, Double> LIMITS = new LinkedHashMap<>(Map.of(1, 0.7, 8, 0.8, 32, 1.4));
    private static final String TEXT = "x".repeat(390);
    private static final byte[] PAYLOAD = new byte[600];

    private AppendBench() {}

    public static void main(String[] arguments) throws Exception {
        var millis = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_500;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        try (var ledger = LedgerForTests.fresh();
                var axon = LedgerForTests.fresh(AxonsOwnEngine.class)) {
            prepare(ledger);
            AxonsOwnEngine.prepare(axon);
            var kinds = new LinkedHashMap<String, Callable<Caller>>();
            kinds.put("plain insert", () -> new PlainInsert(ledger.connectAsOwner()));
            kinds.put("door, new", () -> opening(ledger));
            kinds.put("door, warm", () -> writing(ledger));
            kinds.put("axon's behind", () -> opening(axon));
            kinds.put("axon's bare", () -> new AxonJdbc(ledger.connectAsOwner()));
            for (var kind : kinds.values()) {
                Load.of(16, 4_000, kind);
            }
            System.out.printf(
                    "payload %s bytes%n",
                    ledger.sql().queryForObject("select avg(length(payload))::int from ledger.event", Integer.class));
            for (var callers : List.of(1, 8, 32)) {
                var rates = new LinkedHashMap<String, List<Rate>>();
                // As the limits were measured: each cell begins with empty tables and behind a checkpoint.
                for (var round = 0; round < rounds; round++) {
                    for (var kind : kinds.entrySet()) {
                        ledger.sql().execute("truncate public.plain, ledger.event, domainevententry");
                        axon.sql().execute("truncate domainevententry");
                        ledger.sql().execute("checkpoint");
                        rates.computeIfAbsent(kind.getKey(), first -> new ArrayList<>())
                                .add(Load.of(callers, millis, kind.getValue()));
                    }
                }
                print(callers, rates);
            }
        }
    }

    private static void prepare(LedgerForTests ledger) throws SQLException {
        ledger.sql()
                .execute("create table public.plain (position bigint generated always as identity primary key,"
                        + " event_id uuid unique, payload bytea)");
        ledger.sql().execute("alter table ledger.event disable trigger append_only_truncate");
        try (var connection = ledger.connectAsOwner()) {
            AxonJdbc.engine(connection).createSchema(PostgresEventTableFactory.INSTANCE);
        }
    }

    private static void print(int callers, Map<String, List<Rate>> rates) {
        rates.forEach((kind, all) -> System.out.printf(
                "%2d callers  %-14s %8.0f/s  p99 %7.0f µs  cpu %5.0f µs  of plain %.2f  of axon's %.2f%s%n",
                callers,
                kind,
                median(all, Rate::perSecond),
                median(all, Rate::p99Micros),
                median(all, Rate::cpuMicros),
                ratio(all, rates.getOrDefault("plain insert", List.of())),
                ratio(all, rates.getOrDefault("axon's behind", List.of())),
                kind.startsWith("door") ? "  (limit " + LIMITS.get(callers) + ")" : ""));
    }

    /** The median of the ratios of the rounds, since a machine that others use drifts from round to round. */
    private static double ratio(List<Rate> rates, List<Rate> beside) {
        return IntStream.range(0, rates.size())
                .mapToDouble(round ->
                        rates.get(round).perSecond() / beside.get(round).perSecond())
                .sorted()
                .skip(rates.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double median(List<Rate> rates, java.util.function.ToDoubleFunction<Rate> of) {
        return rates.stream()
                .mapToDouble(of)
                .sorted()
                .skip(rates.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Caller opening(LedgerForTests ledger) {
        return () -> ledger.door().execute(Notes.command(new OpenNote("note-" + UUID.randomUUID(), TEXT)));
    }

    /** The first nine entries of each aggregate are not kept apart: from the second on it is warm. */
    private static Caller writing(LedgerForTests ledger) {
        return new Caller() {
            private String subject = "";
            private int length = 10;

            @Override
            public void once() {
                if (length == 10) {
                    subject = "note-" + UUID.randomUUID();
                    ledger.door().execute(Notes.command(new OpenNote(subject, TEXT)));
                    length = 1;
                } else {
                    ledger.door().execute(Notes.write(subject, TEXT));
                    length++;
                }
            }
        };
    }

    private record PlainInsert(Connection connection) implements Caller {
        @Override
        public void once() throws SQLException {
            try (var insert =
                    connection.prepareStatement("insert into public.plain (event_id, payload) values (?, ?)")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setBytes(2, PAYLOAD);
                insert.executeUpdate();
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private static final class AxonJdbc implements Caller {
        private final Connection connection;
        private final JdbcEventStorageEngine engine;

        AxonJdbc(Connection connection) {
            this.connection = connection;
            this.engine = engine(connection);
        }

        static JdbcEventStorageEngine engine(Connection connection) {
            Serializer serializer = Jackson3Serializer.builder().build();
            ConnectionProvider unclosed = () -> unclosed(connection);
            return JdbcEventStorageEngine.builder()
                    .connectionProvider(unclosed)
                    .transactionManager(NoTransactionManager.INSTANCE)
                    .eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .build();
        }

        /** Axon closes what it is given after each append; the plain insert keeps its connection too. */
        private static Connection unclosed(Connection connection) {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            return null;
                        }
                        return method.invoke(connection, arguments);
                    });
        }

        @Override
        public void once() {
            engine.appendEvents(new GenericDomainEventMessage<>(
                    "note",
                    "note-" + UUID.randomUUID(),
                    0,
                    Map.of("text", TEXT + TEXT.substring(200)),
                    Map.of(),
                    UUID.randomUUID().toString(),
                    Instant.now()));
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
