package fi.muutoskirja.rebuild;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Finding;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.rebuild.StoredBytes.Unfamiliar;
import fi.muutoskirja.timeline.Gist;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads stored statements some ten times as fast as {@code StatementJson} does, and only those that lie exactly as they would be written
 * today; the others are left to it. For one thread.
 */
final class StatementScan {
    private static final byte[] FACT = name("fact");
    private static final byte[] HAPPENED = name("happened");
    private static final byte[] SOURCE = name("source");
    private static final byte[] MODE = name("mode");
    private static final byte[] AUTHORITY = name("authority");
    private static final byte[] REFORM = name("reform");
    private static final byte[] FINDINGS = name("findings");
    private static final byte[] ENTRY = name("entry");
    private static final byte[] REASON = name("reason");
    private static final byte[] CORRECTED = name("corrected");
    private static final byte[] EVENT = name("event");
    private static final byte[] REVISION = name("revision");
    private static final byte[] RAW = name("raw");
    private static final byte[] EARLIEST = name("earliest");
    private static final byte[] LATEST = name("latest");
    private static final byte[] BASIS = name("basis");
    private static final byte[] ORDER = name("order");

    private static final RecordLayout DATES = RecordLayout.of(HistoricalDate.class);
    private static final RecordLayout ORDERS = RecordLayout.of(HistoricalDate.Order.class);
    private static final RecordLayout SOURCES = RecordLayout.of(SourceReference.class);
    private static final RecordLayout AUTHORITIES = RecordLayout.of(Authority.class);
    private static final RecordLayout FOUND = RecordLayout.of(Finding.class);
    private static final Map<RecordingMode, byte[]> MODES =
            Map.of(RecordingMode.LIVE, name("live"), RecordingMode.FROM_SOURCE, name("from-source"));

    private final Catalog catalog;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final RepeatedNames names;
    private final Shared<Authority> authorities = new Shared<>();
    private final Shared<HistoricalDate> dates = new Shared<>();

    StatementScan(Catalog catalog, RepeatedNames names) {
        this.catalog = catalog;
        this.names = names;
    }

    /** A type of event, as its newest revision is stored. */
    private record Kind(Class<? extends LedgerEvent> type, int revision) {
        boolean isPlain() {
            return !LedgerEvent.ByBodies.class.isAssignableFrom(type)
                    && type != EntryCorrected.class
                    && type != EntryWithdrawn.class;
        }
    }

    /** The statement; empty when the bytes are not familiar. */
    Optional<Statement> statement(String event, int revision, byte[] bytes, int from, int length) {
        try {
            return Optional.of(statement(kind(event, revision), new StoredBytes(names, bytes, from, length)));
        } catch (Unfamiliar | IllegalArgumentException forTheFullReader) {
            return Optional.empty();
        }
    }

    /**
     * The gist of a statement that changes no other; empty when it changes one or the bytes are not familiar.
     *
     * @param opening whether it opens its aggregate, so that it matters to which municipality that belongs
     */
    Optional<Gist> gist(String event, int revision, byte[] bytes, int from, int length, boolean opening) {
        try {
            var kind = kind(event, revision);
            return kind.type == EntryCorrected.class || kind.type == EntryWithdrawn.class
                    ? Optional.empty()
                    : Optional.of(gist(kind, new StoredBytes(names, bytes, from, length), opening));
        } catch (Unfamiliar | IllegalArgumentException forTheFullReader) {
            return Optional.empty();
        }
    }

    private Kind kind(String event, int revision) {
        var kind = kinds.computeIfAbsent(
                event,
                name -> catalog.event(name)
                        .map(type -> new Kind(type, catalog.revision(type)))
                        .orElseThrow(Unfamiliar::new));
        if (kind.revision != revision) {
            throw new Unfamiliar();
        }
        return kind;
    }

    private Statement statement(Kind kind, StoredBytes json) {
        json.expect('{');
        expect(json.takesName(FACT));
        var fact = fact(kind, json);
        expect(json.takesNext(HAPPENED));
        var happened = dates.same((HistoricalDate) DATES.read(json));
        expect(json.takesNext(SOURCE));
        var source = (SourceReference) SOURCES.read(json);
        expect(json.takesNext(MODE));
        var mode = mode(json);
        var authority = json.takesNext(AUTHORITY) ? authorities.same((Authority) AUTHORITIES.read(json)) : null;
        var reform = json.takesNext(REFORM) ? json.name() : null;
        var findings = json.takesNext(FINDINGS) ? findings(json) : List.<Finding>of();
        json.expect('}');
        expect(json.atEnd());
        return new Statement(fact, new Provenance(happened, source, mode, authority, reform), findings);
    }

    private Gist gist(Kind kind, StoredBytes json, boolean opening) {
        json.expect('{');
        expect(json.takesName(FACT));
        @Nullable String organisation = null;
        @Nullable List<String> bodies = null;
        if (opening || !kind.isPlain()) {
            var fact = fact(kind, json);
            organisation = fact instanceof LedgerEvent.InOrganisation told ? told.organisation() : null;
            bodies = fact instanceof LedgerEvent.ByBodies acted
                            && !acted.bodies().isEmpty()
                    ? acted.bodies()
                    : null;
        } else {
            json.skip();
        }
        expect(json.takesNext(HAPPENED));
        json.expect('{');
        expect(json.takesName(RAW));
        json.skip();
        var earliest = json.takesNext(EARLIEST) ? json.day() : null;
        var latest = json.takesNext(LATEST) ? json.day() : null;
        expect(json.takesNext(BASIS));
        json.skip();
        var order = json.takesNext(ORDER) ? (HistoricalDate.Order) ORDERS.read(json) : null;
        json.expect('}');
        expect(json.takesNext(SOURCE));
        json.skip();
        expect(json.takesNext(MODE));
        json.skip();
        if (json.takesNext(AUTHORITY)) {
            json.skip();
        }
        var reform = json.takesNext(REFORM) ? json.name() : null;
        return new Gist(
                null, null, reform, organisation, earliest, latest, order == null ? null : order.place(), bodies);
    }

    private LedgerEvent fact(Kind kind, StoredBytes json) {
        if (kind.type == EntryCorrected.class) {
            return corrected(json);
        }
        if (kind.type == EntryWithdrawn.class) {
            return withdrawn(json);
        }
        return (LedgerEvent) RecordLayout.of(kind.type).read(json);
    }

    private EntryCorrected corrected(StoredBytes json) {
        json.expect('{');
        expect(json.takesName(ENTRY));
        var entry = UUID.fromString(json.text());
        expect(json.takesNext(REASON));
        var reason = json.text();
        expect(json.takesNext(CORRECTED));
        json.expect('{');
        expect(json.takesName(EVENT));
        var event = json.text();
        expect(json.takesNext(REVISION));
        var revision = json.whole();
        expect(json.takesNext(FACT));
        var fact = fact(kind(event, revision), json);
        json.expect('}');
        json.expect('}');
        return new EntryCorrected(entry, reason, fact);
    }

    private static EntryWithdrawn withdrawn(StoredBytes json) {
        json.expect('{');
        expect(json.takesName(ENTRY));
        var entry = UUID.fromString(json.text());
        expect(json.takesNext(REASON));
        var reason = json.text();
        json.expect('}');
        return new EntryWithdrawn(entry, reason);
    }

    private static RecordingMode mode(StoredBytes json) {
        for (var mode : MODES.entrySet()) {
            if (json.takesText(mode.getValue())) {
                return mode.getKey();
            }
        }
        throw new Unfamiliar();
    }

    private static List<Finding> findings(StoredBytes json) {
        json.expect('[');
        var findings = new ArrayList<Finding>();
        for (var first = true; json.more(']', first); first = false) {
            findings.add((Finding) FOUND.read(json));
        }
        return findings;
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new Unfamiliar();
        }
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
