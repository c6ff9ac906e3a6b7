package fi.muutoskirja.json;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Finding;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.kernel.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stored form of a statement: {@code {"fact":{…},"happened":{…},"source":{…},"mode":…,"authority":{…},"reform":…,"findings":[…]}},
 * in this order, absent and empty parts left out. The fact's name and revision are stored beside it, not in it, except for the
 * corrected fact inside a correction, which carries its own.
 */
public final class StatementJson {
    /** What was written here names no field twice; looking for that would cost a third of reading. */
    private static final ObjectReader STORED =
            Records.MAPPER.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private static final ObjectReader HAPPENED = part(Records.MAPPER.readerFor(HistoricalDate.class));
    private static final ObjectReader SOURCE = part(Records.MAPPER.readerFor(SourceReference.class));
    private static final ObjectReader MODE = part(Records.MAPPER.readerFor(RecordingMode.class));
    private static final ObjectReader AUTHORITY = part(Records.MAPPER.readerFor(Authority.class));
    private static final ObjectReader FINDINGS = part(Records.MAPPER.readerForListOf(Finding.class));

    private final Catalog catalog;
    private final Upcasting upcasting;
    private final JsonMapper mapper;
    private final JsonMapper asking;
    private final Map<Class<?>, ObjectReader> facts = new ConcurrentHashMap<>();

    public StatementJson(Catalog catalog) {
        this(catalog, Upcasting.NONE);
    }

    public StatementJson(Catalog catalog, Upcasting upcasting) {
        this.catalog = catalog;
        this.upcasting = upcasting;
        this.mapper = NamedCommands.mapper(catalog, Records.MAPPER);
        this.asking = NamedCommands.mapper(catalog, Records.ASKED);
    }

    /** The exact bytes to store. The same statement always gives the same bytes. */
    public byte[] write(Statement statement) {
        var provenance = statement.provenance();
        return mapper.writeValueAsBytes(new Written(
                written(statement.event()),
                provenance.happened(),
                provenance.source(),
                provenance.mode(),
                provenance.authority(),
                provenance.reform(),
                statement.findings()));
    }

    /**
     * What a command asks, as bytes that differ whenever its act or its provenance do; its id and recorder left out, and of what it
     * says of private persons everything but of whom.
     */
    public byte[] asked(CommandEnvelope command) {
        return asking.writeValueAsBytes(new Asked(written(command.command()), command.provenance()));
    }

    private Object written(LedgerCommand act) {
        Object asked = act instanceof CorrectEntry correction
                ? new AskedCorrection(
                        correction.subject(), correction.entry(), correction.reason(), written(correction.corrected()))
                : act;
        return new AskedAct(catalog.commandName(act.getClass()), asked);
    }

    /** What {@link #write} wrote, whatever revision it was written in. */
    public Statement read(String name, int revision, byte[] stored) {
        try (var json = STORED.createParser(stored)) {
            return read(name, revision, json);
        } catch (JacksonException | IllegalArgumentException notAStatement) {
            throw new UnreadableStatement(name, revision, notAStatement);
        }
    }

    private Statement read(String name, int revision, JsonParser json) {
        var parts = new Parts();
        expect(json.nextToken() == JsonToken.START_OBJECT, "a statement is an object");
        for (var field = json.nextName(); field != null; field = json.nextName()) {
            json.nextToken();
            switch (field) {
                case "fact" -> parts.fact = fact(name, revision, json);
                case "happened" -> parts.happened = HAPPENED.readValue(json);
                case "source" -> parts.source = SOURCE.readValue(json);
                case "mode" -> parts.mode = MODE.readValue(json);
                case "authority" -> parts.authority = AUTHORITY.readValue(json);
                case "reform" -> parts.reform = json.getString();
                case "findings" -> parts.findings = FINDINGS.readValue(json);
                default -> throw new IllegalArgumentException("a statement has no field " + field);
            }
        }
        expect(json.nextToken() == null, "nothing follows a statement");
        return parts.statement();
    }

    /** A reader that stops behind its part; more follows. */
    private static ObjectReader part(ObjectReader reader) {
        return reader.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    private LedgerEvent fact(String name, int revision, JsonParser json) {
        var type = typeOf(name, upcasting.newestFrom(name, revision));
        if (type == EntryCorrected.class) {
            return corrected(json.readValueAsTree());
        }
        return upcasting.newestFrom(name, revision) == revision
                ? reader(type).readValue(json)
                : reader(type).readValue(upcasting.upcast(name, revision, json.<ObjectNode>readValueAsTree()));
    }

    private LedgerEvent corrected(ObjectNode json) {
        var nested = json.required("corrected");
        var name = nested.required("event").asString();
        var revision = nested.required("revision").asInt();
        var newest = upcasting.upcast(name, revision, (ObjectNode) nested.required("fact"));
        var fact = reader(typeOf(name, upcasting.newestFrom(name, revision))).<LedgerEvent>readValue(newest);
        return new EntryCorrected(
                UUID.fromString(json.required("entry").asString()),
                json.required("reason").asString(),
                fact);
    }

    private Object written(LedgerEvent fact) {
        if (fact instanceof EntryCorrected correction) {
            var inner = correction.fact();
            return new WrittenCorrection(
                    correction.entry(),
                    correction.reason(),
                    new WrittenFact(catalog.factName(inner.getClass()), catalog.revision(inner.getClass()), inner));
        }
        return fact;
    }

    private Class<? extends LedgerEvent> typeOf(String name, int revision) {
        var type = catalog.event(name).orElseThrow(() -> new IllegalArgumentException("no fact is named " + name));
        expect(catalog.revision(type) == revision, name + " has no revision " + revision);
        return type;
    }

    private ObjectReader reader(Class<? extends LedgerEvent> type) {
        return facts.computeIfAbsent(type, fact -> part(mapper.readerFor(fact)));
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    private record Written(
            Object fact,
            HistoricalDate happened,
            SourceReference source,
            RecordingMode mode,
            @Nullable Authority authority,
            @Nullable String reform,
            List<Finding> findings) {}

    /** The hash of these names and values is stored with every entry; under other names no command would be known again. */
    private record Asked(Object act, Provenance circumstances) {}

    private record AskedAct(String command, Object act) {}

    private record AskedCorrection(String subject, UUID entry, String reason, Object corrected) {}

    private record WrittenCorrection(UUID entry, String reason, WrittenFact corrected) {}

    private record WrittenFact(String event, int revision, LedgerEvent fact) {}

    private static final class Parts {
        private @Nullable LedgerEvent fact;
        private @Nullable HistoricalDate happened;
        private @Nullable SourceReference source;
        private @Nullable RecordingMode mode;
        private @Nullable Authority authority;
        private @Nullable String reform;
        private List<Finding> findings = List.of();

        Statement statement() {
            if (fact == null || happened == null || source == null || mode == null) {
                throw new IllegalArgumentException("a statement has a fact, happened, source and mode");
            }
            return new Statement(fact, new Provenance(happened, source, mode, authority, reform), findings);
        }
    }

    /** A stored statement that cannot be read; the ledger or its catalog is at fault, never a sender. */
    public static final class UnreadableStatement extends RuntimeException {
        UnreadableStatement(String name, int revision, Throwable cause) {
            super("A stored " + name + ", revision " + revision + ", cannot be read: " + cause.getMessage(), cause);
        }
    }
}
