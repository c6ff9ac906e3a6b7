package fi.muutoskirja.bench;

import fi.muutoskirja.decision.DecisionEvent.ApprovedInBoard;
import fi.muutoskirja.decision.DecisionEvent.ProposalPresented;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.meeting.MeetingEvent.PresentationRecorded;
import fi.muutoskirja.meeting.MeetingEvent.SeminarHeld;
import fi.muutoskirja.organisation.OrganisationEvent.OrganisationRegistered;
import fi.muutoskirja.organisation.OrganisationEvent.UnitEstablished;
import fi.muutoskirja.organisation.OrganisationEvent.UnitMoved;
import fi.muutoskirja.organisation.OrganisationEvent.UnitRenamed;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformEvent.AimStated;
import fi.muutoskirja.reform.ReformEvent.ModelProposed;
import fi.muutoskirja.reform.ReformEvent.NoteRecorded;
import fi.muutoskirja.reform.ReformEvent.ReformStarted;
import fi.muutoskirja.reform.ReformEvent.TargetSet;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ledger of any length, the same each time: of every ten entries three (or more) of the structure of municipalities (a third founds
 * units, the rest renames and moves them), five (or fewer) of reforms, one of decisions, one of meetings and corrections.
 */
final class GeneratedLedger {
    private static final int BATCH = 2_000;
    private static final int MUNICIPALITIES = 200;
    private static final int UNITS_AT_MOST = 500;
    private static final String QUOTE =
            "Kaupungin palvelut järjestetään vuoden alusta lukien uudella tavalla siten, että ";
    private static final String INSERT = """
            insert into ledger.event
                (position, event_id, subject, sequence_number, type, revision, payload, metadata, fingerprint, recorded_at, leaf_hash)
            select line.*, sha256(''), now(), sha256('\\x00'::bytea || written.leaf)
            from unnest(?::bigint[], ?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::int[], ?::bytea[], ?::bytea[])
                as line (position, event_id, subject, sequence_number, type, revision, payload, metadata)
            cross join lateral (
                select ledger.leaf(position, subject, sequence_number, type, revision, now(), sha256(payload), sha256(metadata)) as leaf
                offset 0) as written""";

    private final Random chance = new Random(7);
    private final Catalog catalog;
    private final StatementJson statements;
    private final Map<String, Long> lengths = new HashMap<>();
    private final int municipalities;
    private final int structureInTen;
    private final int[] units;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> correctable = new ArrayList<>();
    private long position;

    GeneratedLedger(Catalog catalog, StatementJson statements) {
        this(catalog, statements, MUNICIPALITIES, 3);
    }

    /** @param structureInTen of how many of ten entries are of structure, at most 7 */
    GeneratedLedger(Catalog catalog, StatementJson statements, int municipalities, int structureInTen) {
        this.municipalities = municipalities;
        this.structureInTen = structureInTen;
        this.units = new int[municipalities];
        this.catalog = catalog;
        this.statements = statements;
    }

    private record Row(long position, UUID id, String subject, long sequence, LedgerEvent fact, byte[] payload) {}

    void write(Connection connection, long entries) throws SQLException {
        for (var municipality = 0; municipality < municipalities; municipality++) {
            add(
                    "org-k" + municipality,
                    new OrganisationRegistered("org-k" + municipality, "Kunta " + municipality),
                    null);
        }
        while (position < entries) {
            var kind = chance.nextInt(10);
            if (kind < structureInTen) {
                structure();
            } else if (kind < 8) {
                reform();
            } else if (kind == 8) {
                decision();
            } else {
                meetingOrCorrection();
            }
            if (rows.size() >= BATCH) {
                flush(connection);
            }
        }
        flush(connection);
    }

    private void structure() {
        var municipality = chance.nextInt(municipalities);
        var organisation = "org-k" + municipality;
        var known = units[municipality];
        if (known < 3 || known < UNITS_AT_MOST && chance.nextInt(3) == 0) {
            units[municipality]++;
            var name = "Palveluyksikkö " + known;
            add(
                    organisation,
                    new UnitEstablished(
                            organisation,
                            unit(municipality, known),
                            name,
                            "unit",
                            Placement.TOP,
                            null,
                            List.of("tehtävä")),
                    null);
        } else if (chance.nextBoolean()) {
            var unit = unit(municipality, chance.nextInt(known));
            add(organisation, new UnitRenamed(organisation, unit, "Palveluyksikkö " + position), null);
        } else {
            var unit = unit(municipality, chance.nextInt(known));
            add(organisation, new UnitMoved(organisation, unit, Placement.UNDER, unit(municipality, 0)), null);
        }
    }

    private void reform() {
        var number = chance.nextInt(10_000);
        var reform = "reform-k" + number;
        if (!lengths.containsKey(reform)) {
            add(reform, new ReformStarted(reform, "org-k" + number % municipalities, "Uudistus " + number), null);
            return;
        }
        switch (chance.nextInt(4)) {
            case 0 -> add(reform, new AimStated(reform, "Palvelut lähemmäs asukkaita"), null);
            case 1 ->
                add(
                        reform,
                        new ModelProposed(reform, "model-" + position, "Malli", "Kuvaus", ModelStanding.CANDIDATE),
                        null);
            case 2 -> add(reform, new NoteRecorded(reform, "Kulku", "Valmistelu jatkuu syksyllä"), null);
            default ->
                add(reform, new TargetSet(reform, "target-" + position, "Valtuusto päättää", null, happened()), null);
        }
    }

    private void decision() {
        var number = chance.nextInt(50_000);
        var decision = "decision-k" + number;
        var organisation = "org-k" + number % municipalities;
        var board = unit(number % municipalities, 0);
        add(
                decision,
                lengths.containsKey(decision)
                        ? new ApprovedInBoard(
                                decision,
                                organisation,
                                "Asia",
                                "Päätös",
                                board,
                                null,
                                "§ 12",
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                null)
                        : new ProposalPresented(decision, organisation, "Asia", "Esitys", null, board, null, null),
                "reform-k" + number % 10_000);
    }

    private void meetingOrCorrection() {
        var number = chance.nextInt(40_000);
        var meeting = "meeting-k" + number;
        if (!lengths.containsKey(meeting)) {
            var organisation = "org-k" + number % municipalities;
            add(meeting, new SeminarHeld(meeting, organisation, "Seminaari", List.of(), null, null), null);
        } else if (chance.nextInt(3) > 0 || correctable.isEmpty()) {
            add(meeting, new PresentationRecorded(meeting, "Kari Hakari", null, "Toimintamalli"), null);
        } else {
            var row = correctable.remove(correctable.size() - 1);
            var fact = chance.nextInt(4) == 0
                    ? new EntryWithdrawn(row.id, "Kirjattu kahdesti")
                    : new EntryCorrected(row.id, "Päivä luettiin väärin", row.fact);
            add(row.subject, fact, null);
        }
    }

    private void add(String subject, LedgerEvent fact, @Nullable String reform) {
        var authority =
                subject.startsWith("org-") ? new Authority(Authority.Kind.LAW, null, "Kuntalaki 410/2015") : null;
        var quote = QUOTE.repeat(3) + position;
        var statement = new Statement(
                fact,
                new Provenance(
                        happened(),
                        new SourceReference("source-k" + position % 1_000, quote, "sivu " + position % 90),
                        RecordingMode.FROM_SOURCE,
                        authority,
                        reform),
                List.of());
        var sequence = lengths.merge(subject, 1L, Long::sum) - 1;
        var row = new Row(
                ++position,
                new UUID(position, 0x8000_0000_0000_0000L | chance.nextLong() >>> 2),
                subject,
                sequence,
                fact,
                statements.write(statement));
        rows.add(row);
        if (sequence > 0 && position % 20 == 0 && !(fact instanceof Correction) && correctable.size() < 1_000) {
            correctable.add(row);
        }
    }

    private HistoricalDate happened() {
        return switch (chance.nextInt(4)) {
            case 0 -> HistoricalDate.unknown("keväällä", "words-without-bounds");
            case 1 -> {
                var year = 2000 + chance.nextInt(25);
                yield HistoricalDate.between("" + year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year");
            }
            default -> HistoricalDate.day(LocalDate.of(2000, 1, 1).plusDays(chance.nextInt(9_000)));
        };
    }

    private static String unit(int municipality, int number) {
        return "unit-k" + municipality + "-yksikko-" + number;
    }

    private void flush(Connection connection) throws SQLException {
        var metadata = "{\"command\":\"%s\",\"recorder\":\"bench\"}"
                .formatted(new UUID(0, 0))
                .getBytes(StandardCharsets.UTF_8);
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::position).toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf("uuid", rows.stream().map(Row::id).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", rows.stream().map(Row::subject).toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::sequence).toArray()));
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "text",
                            rows.stream()
                                    .map(row -> catalog.factName(row.fact.getClass()))
                                    .toArray()));
            insert.setArray(
                    6,
                    connection.createArrayOf(
                            "int",
                            rows.stream()
                                    .map(row -> catalog.revision(row.fact.getClass()))
                                    .toArray()));
            insert.setArray(
                    7,
                    connection.createArrayOf(
                            "bytea", rows.stream().map(Row::payload).toArray(byte[][]::new)));
            insert.setArray(
                    8,
                    connection.createArrayOf(
                            "bytea", rows.stream().map(row -> metadata).toArray(byte[][]::new)));
            insert.executeUpdate();
        }
        rows.clear();
    }
}
