package fi.muutoskirja.auditor.history;

import fi.muutoskirja.digests.DigestedReadSides;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.timeline.DateInWords;
import fi.muutoskirja.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reform told at one position in one language: what every section needs. */
final class ReformTold {
    private static final int NUMBERS_IN_WORDS = 10;
    private static final Pattern DATE_OR_YEAR = Pattern.compile("(v\\. ?|vuonna )?[0-9.-]+");

    final DigestedReadSides read;
    final HistoryWords words;
    final String reform;
    final long position;
    final LocalDate day;
    final Sources sources;

    /** The entries of the reform in the order in which they happened. */
    final List<TimelineEntry> course;

    private final DateInWords dates;
    private final Map<UUID, TimelineEntry> lines = new HashMap<>();

    ReformTold(DigestedReadSides read, HistoryWords words, String reform, long position, LocalDate day) {
        this.read = read;
        this.words = words;
        this.reform = reform;
        this.position = position;
        this.day = day;
        this.dates = DateInWords.in(words.locale());
        this.course = read.timeline().ofReform(reform, position);
        course.forEach(line -> lines.put(line.entry().id(), line));
        this.sources = new Sources(this);
        course.forEach(
                line -> sources.number(line.statement().provenance().source().document()));
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    String say(String group, Enum<?> constant) {
        return words.say(group, constant);
    }

    /** As precisely as it is known, with the words of the source where these say it otherwise. */
    String date(HistoricalDate date) {
        var told = date.isUnknown() ? say("date.unknown") : dates.of(date).orElse("");
        var order = date.order();
        if (order != null) {
            told = say("date.ordered", told, order(order));
        }
        var raw = date.raw().strip();
        return raw.isEmpty() || !date.isUnknown() && DATE_OR_YEAR.matcher(raw).matches()
                ? told
                : say("date.with-raw", told, raw);
    }

    private String order(HistoricalDate.Order order) {
        return order.of() > NUMBERS_IN_WORDS
                ? order.place() + "/" + order.of()
                : say("order.of", say("order.place." + order.place()), say("number.from." + order.of()));
    }

    String day(LocalDate date) {
        return dates.of(HistoricalDate.day(date)).orElse("");
    }

    /** What an entry says, when it happened, and its number. */
    String told(UUID entry) {
        var line = line(entry);
        return line == null
                ? number(entry)
                : say(
                        "history.told",
                        text(line),
                        date(line.statement().provenance().happened()),
                        number(entry));
    }

    /** The same without the decision that it rests on, for where that decision is told. */
    String toldWithoutAuthority(UUID entry) {
        var line = line(entry);
        if (line == null) {
            return number(entry);
        }
        var stated = line.statement();
        var provenance = stated.provenance();
        var bare = new Statement(
                stated.event(),
                new Provenance(
                        provenance.happened(), provenance.source(), provenance.mode(), null, provenance.reform()),
                stated.findings());
        return say(
                "history.told",
                text(new TimelineEntry(
                        line.entry(),
                        line.type(),
                        bare,
                        line.standing(),
                        line.changedBy(),
                        line.reform(),
                        line.organisation(),
                        line.bodies(),
                        line.knownAt())),
                date(provenance.happened()),
                number(entry));
    }

    /** What an entry says, and its number. */
    String undated(TimelineEntry line) {
        return text(line) + " " + inBrackets(line.entry().id());
    }

    String text(TimelineEntry line) {
        return read.wording().text(line, words.locale());
    }

    String inBrackets(UUID entry) {
        return "(" + number(entry) + ")";
    }

    String number(UUID entry) {
        return say(
                "entry.number",
                read.ledger()
                        .entry(entry)
                        .map(Entry::position)
                        .map(String::valueOf)
                        .orElse("?"));
    }

    @Nullable
    TimelineEntry line(UUID entry) {
        return lines.computeIfAbsent(
                entry, id -> read.timeline().entry(id, position).orElse(null));
    }

    /** The name of a unit, post or municipality; its id when it has none. */
    String name(String id) {
        return read.structure().displayName(id, position).orElse(id);
    }

    String quoted(String foreign) {
        return say("history.quote", foreign.strip());
    }

    /** The passage on which an entry rests. */
    String passage(TimelineEntry line) {
        SourceReference source = line.statement().provenance().source();
        var place = source.place();
        var number = String.valueOf(sources.number(source.document()));
        return place == null
                ? say("history.passage", number, source.quote().strip())
                : say("history.passage-at", number, place, source.quote().strip());
    }
}
