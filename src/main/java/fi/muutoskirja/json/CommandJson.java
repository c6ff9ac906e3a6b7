package fi.muutoskirja.json;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON shape of a command: one flat object with the components of the act under their own names and, beside them,
 * {@code happened}, {@code source}, {@code mode}, {@code authority} and {@code reform}. Reading is strict: nothing is guessed, coerced
 * or passed over, and every problem is told at once.
 */
public final class CommandJson {
    /** The largest body, in bytes. */
    public static final int LARGEST_BODY = JsonText.LARGEST;

    private final Catalog catalog;
    private final Shapes shapes;
    private final TreeWriter writer;

    public CommandJson(Catalog catalog) {
        this.catalog = catalog;
        this.shapes = new Shapes(catalog);
        this.writer = new TreeWriter(catalog, shapes);
    }

    /**
     * Reads a command as it was sent.
     *
     * @param commandName the public name, {@code propose-model}; it is not repeated in the body
     * @param id the command's id
     * @param recorder who records
     * @param defaultMode the mode when the body tells none
     * @param body UTF-8, at most {@link #LARGEST_BODY} bytes
     * @throws Malformed with everything that is wrong
     */
    public CommandEnvelope read(String commandName, UUID id, String recorder, RecordingMode defaultMode, byte[] body) {
        var problems = new Problems();
        var type = type(commandName, problems);
        var tree = JsonText.object(body, problems);
        if (type != null && tree != null) {
            var reader = new TreeReader(catalog, shapes, problems, false);
            var read = read(reader, type, id, recorder, defaultMode, tree, problems);
            if (read != null) {
                return read;
            }
        }
        throw problems.asMalformed();
    }

    /**
     * Reads a command from a tree that was parsed elsewhere, such as one entry of a case file; there a year may stand as a number
     * where date words are expected.
     *
     * @throws Malformed with everything that is wrong, pointed at from the root of the tree
     */
    public CommandEnvelope read(
            String commandName, UUID id, String recorder, RecordingMode defaultMode, JsonNode tree) {
        var problems = new Problems();
        var type = type(commandName, problems);
        var reader = new TreeReader(catalog, shapes, problems, true);
        if (type != null && reader.is(Kind.OBJECT, tree, "")) {
            var read = read(reader, type, id, recorder, defaultMode, tree, problems);
            if (read != null) {
                return read;
            }
        }
        throw problems.asMalformed();
    }

    /** The body that {@link #read} reads as the same act in the same provenance; absent and empty members are left out. */
    public ObjectNode write(CommandEnvelope command) {
        return writer.write(command.command(), command.provenance());
    }

    /** Whether a command takes a member of this name. */
    public boolean takes(Class<? extends LedgerCommand> type, String member) {
        return shapes.of(type).stream().anyMatch(field -> field.name().equals(member));
    }

    private @Nullable Class<? extends LedgerCommand> type(String commandName, Problems problems) {
        var type = catalog.command(commandName);
        if (type.isEmpty()) {
            problems.add("", new TreeReader(catalog, shapes, problems, false).unknownCommand(commandName));
        }
        return type.orElse(null);
    }

    private @Nullable CommandEnvelope read(
            TreeReader reader,
            Class<? extends LedgerCommand> type,
            UUID id,
            String recorder,
            RecordingMode defaultMode,
            JsonNode tree,
            Problems problems) {
        var values = reader.members(shapes.command(type), tree, "");
        if (problems.count() > 0) {
            return null;
        }
        var act = reader.act(type, values);
        var provenance = provenance(type, values, defaultMode);
        if (act instanceof Correction.CorrectEntry correction) {
            againstCorrectingAnother(correction, problems);
        }
        return act == null || problems.count() > 0 ? null : new CommandEnvelope(id, recorder, act, provenance);
    }

    private Provenance provenance(
            Class<? extends LedgerCommand> type, Map<String, @Nullable Object> values, RecordingMode defaultMode) {
        var happened = (HistoricalDate) values.get("happened");
        var mode = (RecordingMode) values.get("mode");
        return new Provenance(
                happened == null ? HistoricalDate.unknown("", "") : happened,
                Objects.requireNonNull((SourceReference) values.get("source")),
                mode == null ? defaultMode : mode,
                (Authority) values.get("authority"),
                takes(type, "reform") ? null : (String) values.get("reform"));
    }

    private static void againstCorrectingAnother(Correction.CorrectEntry correction, Problems problems) {
        var about = correction.corrected().subject();
        if (!about.equals(correction.subject())) {
            problems.add(
                    "/corrected",
                    "is about " + about + ", but the entry to correct belongs to " + correction.subject());
        }
    }
}
