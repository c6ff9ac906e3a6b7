package fi.muutoskirja.json;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.LedgerCommand;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Records that hold acts: an act within a record is stored with its command name first, {@code {"command":"establish-unit",…}}. */
final class NamedCommands {
    private static final String COMMAND = "command";

    private NamedCommands() {}

    /** @param records how the records themselves are written */
    static JsonMapper mapper(Catalog catalog, JsonMapper records) {
        var read = new SimpleModule().addDeserializer(LedgerCommand.class, new Reading(catalog));
        return records.rebuild()
                .annotationIntrospector(new WithinRecords(new Writing(catalog, records)))
                .addModule(read)
                .build();
    }

    /** Only a component that is declared to be an act is written with its name; what stands alone is named beside it. */
    private static final class WithinRecords extends RecordNames {
        private final transient Writing writing;

        private WithinRecords(Writing writing) {
            this.writing = writing;
        }

        @Override
        public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedMember && annotated.getRawType() == LedgerCommand.class
                    ? writing
                    : super.findSerializer(config, annotated);
        }
    }

    private static final class Writing extends StdSerializer<LedgerCommand> {
        private final transient Catalog catalog;
        private final transient JsonMapper records;

        private Writing(Catalog catalog, JsonMapper records) {
            super(LedgerCommand.class);
            this.catalog = catalog;
            this.records = records;
        }

        @Override
        public void serialize(LedgerCommand act, JsonGenerator json, SerializationContext context) {
            var named = Records.MAPPER.createObjectNode().put(COMMAND, catalog.commandName(act.getClass()));
            named.setAll(records.<ObjectNode>valueToTree(act));
            json.writePOJO(named);
        }
    }

    private static final class Reading extends StdDeserializer<LedgerCommand> {
        private final transient Catalog catalog;

        private Reading(Catalog catalog) {
            super(LedgerCommand.class);
            this.catalog = catalog;
        }

        @Override
        public LedgerCommand deserialize(JsonParser json, DeserializationContext context) {
            var named = (ObjectNode) context.readTree(json);
            var command = named.remove(COMMAND);
            var name = command == null ? "" : command.asString();
            Optional<Class<? extends LedgerCommand>> type = catalog.command(name);
            return Records.MAPPER.treeToValue(
                    named, type.orElseThrow(() -> new IllegalArgumentException("no command is named " + name)));
        }
    }
}
