package fi.muutoskirja.eventstore;

import fi.muutoskirja.json.EntryMetadata;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** For Axon's own storage engines: the same bytes of payload and metadata, under the same names and revisions, as the ledger stores. */
record StatementSerializer(Catalog catalog, StatementJson statements, Converter converter) implements Serializer {
    private static final SerializedType METADATA = new SimpleSerializedType(MetaData.class.getName(), null);

    StatementSerializer(Catalog catalog, StatementJson statements) {
        this(catalog, statements, new ChainingConverter());
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> wanted) {
        return switch (object) {
            case Statement statement -> {
                var event = statement.event().getClass();
                yield serialized(
                        statements.write(statement),
                        wanted,
                        new SimpleSerializedType(catalog.factName(event), Integer.toString(catalog.revision(event))));
            }
            case MetaData metadata ->
                serialized(
                        new EntryMetadata(
                                        UUID.fromString(text(metadata, EntryMetadata.COMMAND)),
                                        text(metadata, EntryMetadata.RECORDER))
                                .write(),
                        wanted,
                        METADATA);
            case null, default -> throw new IllegalArgumentException("The ledger stores no " + object);
        };
    }

    private static String text(MetaData metadata, String key) {
        return Objects.requireNonNull((String) metadata.get(key));
    }

    private <T> SerializedObject<T> serialized(byte[] bytes, Class<T> wanted, SerializedType type) {
        return converter.convert(new SimpleSerializedObject<>(bytes, byte[].class, type), wanted);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        var bytes = converter.convert(stored, byte[].class).getData();
        if (classForType(stored.getType()) == MetaData.class) {
            var metadata = EntryMetadata.read(bytes);
            return (T) MetaData.from(Map.of(
                    EntryMetadata.COMMAND, metadata.command().toString(),
                    EntryMetadata.RECORDER, metadata.recorder()));
        }
        return (T) statements.read(
                stored.getType().getName(), Integer.parseInt(stored.getType().getRevision()), bytes);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> wanted) {
        return converter.canConvert(byte[].class, wanted);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return type.getName().equals(METADATA.getName()) ? MetaData.class : Statement.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        return type == MetaData.class ? METADATA : new SimpleSerializedType(Statement.class.getName(), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
