package fi.muutoskirja.digests;

import fi.muutoskirja.comparison.ComparedState;
import fi.muutoskirja.replay.Replay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Asks every read side everything at one position. Pure, apart from what is asked: the same ledger gives the same digests everywhere and
 * at any time.
 */
public final class Digesting {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final List<Locale> LANGUAGES = List.of(Locale.of("fi"), Locale.of("sv"), Locale.of("en"));

    /** Before everything that a municipality of today did. */
    private static final LocalDate LONG_AGO = LocalDate.of(1800, 1, 1);

    private final DigestedReadSides read;
    private final TableRows tables;
    private final long position;
    private final Subjects subjects;
    private final LocalDate day;

    private Digesting(DigestedReadSides read, TableRows tables, long position, Subjects subjects, LocalDate day) {
        this.read = read;
        this.tables = tables;
        this.position = position;
        this.subjects = subjects;
        this.day = day;
    }

    /** @param position at most the head of the ledger, and at most what the tables have come to */
    public static Digests at(long position, DigestedReadSides read, TableRows tables) {
        var subjects = Subjects.upTo(position, read.ledger());
        return new Digesting(read, tables, position, subjects, day(subjects.lastRecorded())).digests();
    }

    /** The same for who cannot read the entry at the position, and knows all the same when it was recorded. */
    public static Digests at(long position, Instant recorded, DigestedReadSides read, TableRows tables) {
        return new Digesting(read, tables, position, Subjects.upTo(position, read.ledger()), day(recorded)).digests();
    }

    private static LocalDate day(Instant recorded) {
        return LocalDate.ofInstant(recorded, FINLAND);
    }

    private Digests digests() {
        SequencedMap<String, String> sides = new TreeMap<>();
        for (var side : DigestedReadSide.values()) {
            var digest = new AnswerDigest();
            add(side, digest);
            sides.put(side.published(), digest.hex());
        }
        return new Digests(Digests.VERSION, position, day, sides);
    }

    private void add(DigestedReadSide side, AnswerDigest to) {
        switch (side) {
            case STRUCTURE_TABLE -> {
                var lines = new ArrayList<String>();
                tables.structure(position, row -> lines.add(CanonicalJson.of(row)));
                lines.stream().sorted().forEach(to::addLine);
            }
            case TIMELINE_TABLE -> {
                var lines = new ArrayList<String>();
                tables.timeline(position, row -> lines.add(CanonicalJson.of(row)));
                lines.stream().sorted().forEach(to::addLine);
            }
            case STRUCTURE -> structure(to);
            case TIMELINE -> timeline(to);
            case WORDING -> wording(to);
            case DOSSIER -> reforms().forEach(reform -> to.add(read.dossiers().dossier(reform, position)));
            case DECISIONS -> decisions(to);
            case DUTIES -> reforms().forEach(reform -> to.add(read.duties().duties(reform, day, position)));
            case UNKNOWNS -> reforms().forEach(reform -> to.add(read.unknowns().unknowns(reform, position)));
            case FINDINGS -> reforms().forEach(reform -> to.add(read.findings().findings(reform, day, position)));
            case REPLAY ->
                reforms()
                        .forEach(reform ->
                                to.add(read.replays().replay(reform, position).map(this::asKnown)));
            case COMPARISON -> comparison(to);
            case PROVENANCE -> provenance(to);
        }
    }

    private Iterable<String> reforms() {
        return subjects.aggregates("reform-");
    }

    private void structure(AnswerDigest to) {
        to.add(read.structure().organisations(position));
        for (var organisation : subjects.aggregates("org-")) {
            to.add(read.structure().structure(organisation, day, position));
        }
        for (var unit : subjects.units("unit-")) {
            to.add(read.structure().unitThroughTime(unit, position));
        }
        for (var post : subjects.units("post-")) {
            to.add(read.structure().postThroughTime(post, position));
        }
    }

    private void timeline(AnswerDigest to) {
        to.add(read.timeline().reforms(position));
        reforms().forEach(reform -> to.add(read.timeline().recordedIn(reform, position)));
        reforms()
                .forEach(reform -> to.add(read.timeline().ofReform(reform, position).stream()
                        .map(line -> line.entry().id())
                        .toList()));
        for (var organisation : subjects.aggregates("org-")) {
            to.add(read.timeline().ofOrganisation(organisation, position));
        }
    }

    private void wording(AnswerDigest to) {
        for (var reform : reforms()) {
            for (var line : read.timeline().ofReform(reform, position)) {
                for (var language : LANGUAGES) {
                    to.add(read.wording().text(line, language));
                }
            }
        }
    }

    private void decisions(AnswerDigest to) {
        for (var decision : subjects.aggregates("decision-")) {
            to.add(read.decisions().decision(decision, position));
            to.add(read.decisions().legalState(decision, day, position));
            to.add(read.decisions().carried(decision, position));
        }
    }

    private void comparison(AnswerDigest to) {
        var before = new ComparedState(LONG_AGO, position);
        var now = new ComparedState(day, position);
        for (var organisation : subjects.aggregates("org-")) {
            to.add(read.comparisons().difference(organisation, before, now));
        }
    }

    /** The chains behind units say the same backwards; each folds a whole municipality, which for every unit of a large one is too much. */
    private void provenance(AnswerDigest to) {
        for (var decision : subjects.aggregates("decision-")) {
            to.add(read.provenance().consequences(decision, position));
        }
    }

    /** A server that has gone on knows of later steps. */
    private Replay asKnown(Replay replay) {
        return new Replay(
                replay.reform(),
                replay.number(),
                replay.steps().subList(0, replay.number()),
                replay.entry(),
                replay.before(),
                replay.after(),
                replay.changes(),
                replay.state(),
                replay.decisions());
    }
}
