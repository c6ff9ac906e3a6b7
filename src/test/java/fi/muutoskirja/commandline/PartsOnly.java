package fi.muutoskirja.commandline;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A ledger made of the parts that a test gives it; remembers how it was opened and that it was closed. */
final class PartsOnly implements OpenLedger, OpenLedger.Opening {
    final List<String> happened = new ArrayList<>();
    private final Map<Class<?>, Object> parts = new HashMap<>();

    <T> PartsOnly with(Class<T> type, T part) {
        parts.put(type, part);
        return this;
    }

    @Override
    public OpenLedger open(Doors doors, List<String> settings, Consumer<String> progress) {
        happened.add("open " + doors + " " + settings);
        return this;
    }

    @Override
    public <T> T part(Class<T> type) {
        var part = parts.get(type);
        if (part == null) {
            throw new CannotDo("no " + type.getSimpleName());
        }
        return type.cast(part);
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:8080/");
    }

    @Override
    public void awaitClosing() {
        happened.add("wait");
    }

    @Override
    public void close() {
        happened.add("close");
    }
}
