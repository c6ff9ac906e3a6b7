package fi.muutoskirja.transparency.page;

import fi.muutoskirja.decision.MatterEvent;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.reform.ReformEvent.ReformStarted;
import fi.muutoskirja.source.SourceEvent.SourceRegistered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What ids are called, looked up once for each page. */
public final class Lookup {
    private static final Pattern NAMED = Pattern.compile("\\b(?:org|unit|post|decision)-[a-z0-9]+(?:-[a-z0-9]+)*");

    private final PageReadSides read;
    private final Visit visit;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    public Lookup(PageReadSides read, Visit visit) {
        this.read = read;
        this.visit = visit;
    }

    /** The last known name of a unit, post or municipality; the id itself when it is not known. */
    public String name(String id) {
        return names.computeIfAbsent(
                id,
                unknown ->
                        read.structure().displayName(unknown, visit.knownAt()).orElse(unknown));
    }

    /** A text with names in the place of the ids of municipalities, units, posts and decisions, as far as these are known. */
    String withNames(String text) {
        return NAMED.matcher(text)
                .replaceAll(id -> Matcher.quoteReplacement(
                        id.group().startsWith("decision-")
                                ? decision(id.group()).map(Link::name).orElse(id.group())
                                : name(id.group())));
    }

    public Link unit(String id) {
        return new Link(name(id), visit.to("/units/" + id));
    }

    public Document document(String id) {
        return documents.computeIfAbsent(id, this::read);
    }

    /** What was decided, leading to the entry that tells; empty when the decision is not in the ledger. */
    public Optional<Link> decision(String id) {
        return effective(id).stream()
                .filter(line -> line.statement().event() instanceof MatterEvent)
                .findFirst()
                .map(line -> new Link(
                        ((MatterEvent) line.statement().event()).title(), visit.timeless("/entries/" + line.entry())));
    }

    /** A reform by its name; the id alone when it has none; null without an id. */
    @Nullable
    Link reform(@Nullable String id) {
        return id == null
                ? null
                : effective(id).stream()
                        .filter(line -> line.statement().event() instanceof ReformStarted)
                        .findFirst()
                        .map(line -> new Link(
                                ((ReformStarted) line.statement().event()).name(),
                                visit.to("/reforms/" + FrontPage.slug(id))))
                        .orElseGet(() -> new Link(id, ""));
    }

    private Document read(String id) {
        for (var line : effective(id)) {
            LedgerEvent fact = line.statement().event();
            if (fact instanceof SourceRegistered source) {
                var published = source.published();
                return new Document(
                        id,
                        source.title(),
                        visit.to("/sources/" + id),
                        source.language(),
                        source.publisher(),
                        published == null ? null : visit.dates().when(published).text(),
                        source.address());
            }
        }
        return new Document(id, id, visit.to("/sources/" + id), "fi", null, null, null);
    }

    private List<History.Line> effective(String subject) {
        return History.effective(read.ledger().of(List.of(subject), visit.knownAt()).stream()
                .map(entry -> new History.Line(entry.id(), entry.statement()))
                .toList());
    }
}
