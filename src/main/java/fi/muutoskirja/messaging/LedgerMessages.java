package fi.muutoskirja.messaging;

import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Rejection;
import fi.muutoskirja.kernel.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;

/**
 * Between the ledger's own records and Axon's messages. The payload is the command or the event itself; what surrounds it travels as metadata, which
 * never leaves the program.
 */
public final class LedgerMessages {
    private static final String ENVELOPE = "envelope";
    private static final String STATEMENT = "statement";
    private static final String ENTRY = "entry";
    private static final String ENTRY_ID = "entry-id";

    private LedgerMessages() {}

    /**
     * The message that carries a command to the aggregate that it is about.
     *
     * @throws RefusedByRule when the ledger has no aggregate of the kind that the subject's id tells, or when the command is about another kind
     */
    public static CommandMessage<LedgerCommand> command(Catalog catalog, CommandEnvelope envelope) {
        var command = envelope.command();
        var capability = catalog.capabilityOf(command.subject())
                .orElseThrow(
                        () -> anIdTellsItsKind(catalog, command, "is not the id of anything this ledger records."));
        if (!(command instanceof AboutEntry || capability.commands().isInstance(command))) {
            throw anIdTellsItsKind(
                    catalog,
                    command,
                    "is not of the kind that " + catalog.commandName(command.getClass()) + " is about.");
        }
        return new GenericCommandMessage<>(
                new GenericMessage<>(envelope.id().toString(), command, Map.of(ENVELOPE, envelope)),
                handlerOf(capability, command));
    }

    /** The name under which an aggregate handles a command: that of the family of commands, or of what is said of its entries. */
    private static String handlerOf(Capability<?> capability, LedgerCommand command) {
        return command instanceof AboutEntry
                ? capability.prefix() + "-entry"
                : capability.commands().getName();
    }

    private static RefusedByRule anIdTellsItsKind(Catalog catalog, LedgerCommand command, String problem) {
        return new RefusedByRule(new Rejection(
                catalog.commandName(command.getClass()),
                command.subject(),
                List.of(Objection.impossible(
                        "an-id-tells-its-kind", "subject: " + command.subject() + " " + problem))));
    }

    /** What travels with the event that a command leads to. */
    static MetaData metaData(CommandEnvelope envelope, Statement statement) {
        return MetaData.from(Map.of(ENVELOPE, envelope, STATEMENT, statement, ENTRY_ID, EntryId.of(envelope.id())));
    }

    /** A recorded entry as a message. */
    public static DomainEventMessage<LedgerEvent> event(Entry entry) {
        return new GenericDomainEventMessage<>(
                entry.subject().substring(0, entry.subject().indexOf('-')),
                entry.subject(),
                entry.sequence(),
                entry.statement().event(),
                MetaData.with(ENTRY, entry),
                entry.id().toString(),
                entry.recordedAt());
    }

    /** The command that a message carries, or that led to the event it carries. */
    static CommandEnvelope envelope(Message<?> message) {
        return get(message, ENVELOPE, CommandEnvelope.class);
    }

    /** What the entry of an event states. */
    static Statement statement(Message<?> event) {
        return event.getMetaData().get(ENTRY) instanceof Entry entry
                ? entry.statement()
                : get(event, STATEMENT, Statement.class);
    }

    /** The entry that a message of recorded events carries. */
    public static Entry entry(Message<?> event) {
        return get(event, ENTRY, Entry.class);
    }

    static boolean isRecorded(Message<?> event) {
        return event.getMetaData().containsKey(ENTRY);
    }

    static UUID entryId(Message<?> event) {
        return event.getMetaData().get(ENTRY) instanceof Entry entry ? entry.id() : get(event, ENTRY_ID, UUID.class);
    }

    private static <T> T get(Message<?> message, String key, Class<T> type) {
        var value = message.getMetaData().get(key);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("No message of the ledger: " + message);
        }
        return type.cast(value);
    }
}
