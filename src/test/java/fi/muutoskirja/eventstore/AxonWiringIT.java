package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.decision.DecisionCommand;
import fi.muutoskirja.eventstore.ProjectionsIT.Reading;
import fi.muutoskirja.eventstore.notes.NoteCommand;
import fi.muutoskirja.eventstore.notes.NoteCommand.WriteLine;
import fi.muutoskirja.eventstore.notes.Notes;
import fi.muutoskirja.eventstore.projection.Projections;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.NotedLedger;
import fi.muutoskirja.meeting.MeetingCommand;
import fi.muutoskirja.messaging.LedgerMessages;
import fi.muutoskirja.messaging.Recording;
import fi.muutoskirja.organisation.OrganisationCommand;
import fi.muutoskirja.programme.ProgrammeCommand;
import fi.muutoskirja.reform.ReformCommand;
import fi.muutoskirja.source.SourceCommand;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Axon's defaults that would lose, hide or leak something are off, and stay off. */
class AxonWiringIT {
    private static LedgerForTests ledger;

    @BeforeAll
    static void open() {
        ledger = LedgerForTests.fresh(Reading.class);
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    void everyPartIsTheOneThatWasChosen() {
        assertThat(ledger.bean(CommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(ledger.bean(CommandBus.class))
                .extracting("transactionManager")
                .hasToString("INSTANCE");
        assertThat(ledger.bean(EventStore.class)).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(ledger.bean(EventStore.class)).extracting("storageEngine").isInstanceOf(LedgerStorageEngine.class);
        assertThat(ledger.bean(EventStorageEngine.class)).isInstanceOf(LedgerStorageEngine.class);
        assertThat(ledger.bean(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(ledger.bean(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(ledger.bean(Serializer.class)).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(ledger.bean(Ledger.class)).isInstanceOf(NotedLedger.class);
        assertThat(ledger.bean(CommandDoor.class)).isInstanceOf(LedgerDoor.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.thoughtworks.xstream.XStream",
                "org.axonframework.axonserver.connector.AxonServerConfiguration",
                "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
                "jakarta.persistence.EntityManager"
            })
    void whatWouldStepInByItselfIsNotThere(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void eachKindOfAggregateHandlesItsFamilyOfCommandsAndWhatIsSaidOfItsEntries() {
        assertThat(ledger.bean(CommandBus.class))
                .extracting("subscriptions")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsKeys(
                        NoteCommand.class.getName(),
                        "note-entry",
                        SourceCommand.class.getName(),
                        "source-entry",
                        OrganisationCommand.class.getName(),
                        "org-entry",
                        ReformCommand.class.getName(),
                        "reform-entry",
                        ProgrammeCommand.class.getName(),
                        "programme-entry",
                        MeetingCommand.class.getName(),
                        "meeting-entry",
                        DecisionCommand.class.getName(),
                        "decision-entry")
                .hasSize(14);
    }

    @Test
    void aStaleWriterMeetsAConflictAndNothingOfItIsWritten() {
        ledger.door().execute(Notes.open("note-stale"));
        try (var other = ledger.otherNode()) {
            other.door().execute(Notes.write("note-stale", "from the other node"));
        }
        var head = ledger.sql().queryForObject("select max(position) from ledger.event", Long.class);
        var stale = Notes.write("note-stale", "from this node");
        var commands = ledger.bean(CommandSide.class);
        var json = ledger.bean(StatementJson.class);
        var commit =
                commands.commit(new WrittenLog(ledger.bean(LedgerWriter.class), ledger.bean(EntryCodec.class)), json);

        try (var recording = Recording.open(commit::drop)) {
            commands.gateway().sendAndWait(LedgerMessages.command(ledger.bean(Catalog.class), stale));
            assertThatThrownBy(() -> commit.write(recording, commit::fingerprint))
                    .isInstanceOf(ConcurrencyException.class);
        }
        assertThat(ledger.sql().queryForObject("select max(position) from ledger.event", Long.class))
                .isEqualTo(head);
        assertThat(ledger.door().execute(stale).repeated()).isFalse();
    }

    @Test
    void noNameOfAJavaClassIsStored() {
        ledger.door().execute(Notes.open("note-names"));
        var line = ledger.door().execute(Notes.write("note-names", "Näin"));
        ledger.door()
                .execute(Notes.command(new CorrectEntry(
                        "note-names", line.entry(), "reason", new WriteLine("note-names", "Noin", null))));

        assertThat(ledger.sql()
                        .query(
                                "select type from ledger.event where subject = 'note-names' order by position",
                                (row, number) -> row.getString(1)))
                .containsExactly("note.note-opened", "note.line-written", "ledger.entry-corrected");
        assertThat(ledger.sql()
                        .query(
                                "select payload::text || metadata::text from ledger.event_readable",
                                (row, number) -> row.getString(1)))
                .noneMatch(stored -> stored.contains("muutoskirja.") || stored.contains("axonframework"));
    }

    @Test
    void metadataAreStringsOnly() {
        ledger.door().execute(Notes.open("note-metadata"));
        assertThat(ledger.sql()
                        .query(
                                "select distinct jsonb_typeof(value) from ledger.event_readable, jsonb_each(metadata)",
                                (row, number) -> row.getString(1)))
                .containsExactly("string");
    }

    @Test
    void aProjectionBeginsAtTheFirstEntryUnderItsOwnNameInOneSegment() {
        var receipt = ledger.door().execute(Notes.open("note-token"));
        assertThat(ledger.bean(Projections.class).awaitPosition(receipt.position(), Duration.ofSeconds(20)))
                .isTrue();
        var tokens = ledger.sql()
                .query(
                        "select processor_name || ' ' || segment || ' ' || token_type from axon.token_entry",
                        (row, number) -> row.getString(1));
        assertThat(tokens)
                .containsExactlyInAnyOrder(
                        "positions 0 " + GlobalSequenceTrackingToken.class.getName(),
                        "__config 0 org.axonframework.eventhandling.tokenstore.ConfigToken");
    }

    @Test
    void aReplayTokenCanBeReadBack() {
        var serializer = ledger.bean(Serializer.class);
        var token =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(0));
        assertThat(serializer.<byte[], Object>deserialize(serializer.serialize(token, byte[].class)))
                .isEqualTo(token);
    }

    @Test
    void nodesThatStartAtOnceShareOneTokenStore() throws Exception {
        var stored = ledger.bean(TransactionManager.class)
                .fetchInTransaction(() -> ledger.bean(TokenStore.class).retrieveStorageIdentifier());
        assertThat(stored).isPresent();
        try (var starters = Executors.newFixedThreadPool(3)) {
            var starts = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < 3; i++) {
                starts.add(() -> {
                    try (var node = ledger.otherNode(Reading.class)) {
                        return node.bean(TransactionManager.class)
                                .fetchInTransaction(
                                        () -> node.bean(TokenStore.class).retrieveStorageIdentifier())
                                .equals(stored);
                    }
                });
            }
            for (var start : starters.invokeAll(starts)) {
                assertThat(start.get()).isTrue();
            }
        }
    }

    @Test
    void nobodyCallsHome() throws Exception {
        var called = new CopyOnWriteArrayList<URI>();
        var before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<java.net.Proxy> select(URI address) {
                if (!"127.0.0.1".equals(address.getHost())) {
                    called.add(address);
                }
                return List.of(java.net.Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
                called.add(address);
            }
        });
        try (var node = LedgerForTests.fresh(Reading.class)) {
            var receipt = node.door().execute(Notes.open("note-1"));
            node.bean(Projections.class).awaitPosition(receipt.position(), Duration.ofSeconds(20));
            Thread.sleep(500);
            assertThat(called).isEmpty();
        } finally {
            ProxySelector.setDefault(before);
        }
    }
}
