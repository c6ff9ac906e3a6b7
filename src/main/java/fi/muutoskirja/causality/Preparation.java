package fi.muutoskirja.causality;

import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.ChainLink.Unknown;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.meeting.GatheringEvent;
import fi.muutoskirja.meeting.MeetingEvent.PresentationRecorded;
import fi.muutoskirja.programme.ProgrammeEvent.GoalSet;
import fi.muutoskirja.programme.ProgrammeEvent.ProgrammeOpened;
import fi.muutoskirja.reform.ReformEvent.ConsultationRecorded;
import fi.muutoskirja.reform.ReformEvent.ExpertCommissioned;
import fi.muutoskirja.reform.ReformEvent.ModelProposed;
import fi.muutoskirja.reform.ReformEvent.ModelsShortlisted;
import fi.muutoskirja.reform.ReformEvent.ReformStarted;
import fi.muutoskirja.reform.ReformEvent.SurveyRecorded;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reform prepared before a decision, and what the decision adopts of it. */
final class Preparation {
    private final KnownThen known;
    private final Linking linking;
    private final BehindModel models;
    private final Set<String> programmes = new HashSet<>();

    Preparation(KnownThen known, Linking linking) {
        this.known = known;
        this.linking = linking;
        this.models = new BehindModel(linking);
    }

    /** The models and programmes that a decision adopts; when it names no model, that this is not known. */
    List<ChainLink> adopted(HandlingTold handling, List<String> adopts) {
        var reform = reform(handling);
        var links = new ArrayList<ChainLink>();
        for (var id : adopts) {
            links.add(id.startsWith("model-") ? models.model(id, reform) : programme(id));
        }
        if (adopts.stream().noneMatch(id -> id.startsWith("model-"))
                && handling.told().reform() != null) {
            var hasModels = reform.stream().anyMatch(line -> line.statement().event() instanceof ModelProposed);
            links.add(linking.notKnown(hasModels ? Unknown.MODEL : Unknown.ALTERNATIVES, handling.id()));
        }
        return links;
    }

    private List<TimelineEntry> reform(HandlingTold handling) {
        var reform = handling.told().reform();
        return reform == null ? List.of() : known.standing(reform);
    }

    private ChainLink programme(String id) {
        var lines = known.standing(id);
        return lines.stream()
                .filter(line -> line.statement().event() instanceof ProgrammeOpened)
                .findFirst()
                .map(line -> programmes.add(id)
                        ? linking.told(Kind.PROGRAMME, id, line, linking.all(Kind.GOAL, id, lines, GoalSet.class))
                        : linking.toldAbove(Kind.PROGRAMME, id, line, Order.BEFORE))
                .orElseGet(() -> linking.notKnown(Unknown.PROGRAMME, id));
    }

    /** The reform with what is recorded to have prepared it and did not certainly come after the decision. */
    List<ChainLink> ofReform(HandlingTold handling) {
        var reform = handling.told().reform();
        if (reform == null) {
            return List.of(linking.notKnown(Unknown.REFORM, handling.id()));
        }
        var started = known.standing(reform).stream()
                .filter(line -> line.statement().event() instanceof ReformStarted)
                .findFirst();
        if (started.isEmpty()) {
            return List.of(linking.notKnown(Unknown.REFORM, handling.id()));
        }
        var before = preparing(reform, handling).stream()
                .filter(link -> link.order() != Order.AFTER)
                .sorted(Comparator.comparing(link -> Objects.requireNonNull(link.told()), TimelineOrder.AS_IT_HAPPENED))
                .toList();
        return List.of(linking.told(
                Kind.REFORM,
                reform,
                started.get(),
                before.isEmpty() ? List.of(linking.notKnown(Unknown.PREPARATION, reform)) : before));
    }

    private List<ChainLink> preparing(String reform, HandlingTold handling) {
        var links = new ArrayList<ChainLink>();
        for (var line : known.standing(reform)) {
            var kind = kind(line.statement().event());
            if (kind != null && !(kind == Kind.SHORTLISTING && handling.adoptsModel())) {
                links.add(linking.told(kind, reform, line, order(line, handling), List.of()));
            }
        }
        for (var subject : known.inCourseOf(reform)) {
            if (subject.startsWith("meeting-")
                    && !subject.equals(handling.matter().meeting())) {
                gathering(subject, reform, handling, links);
            }
        }
        return links;
    }

    private void gathering(String meeting, String reform, HandlingTold handling, List<ChainLink> links) {
        var lines = known.standing(meeting);
        for (var line : lines) {
            if (line.statement().event() instanceof GatheringEvent && reform.equals(line.reform())) {
                links.add(linking.told(
                        Kind.GATHERING,
                        meeting,
                        line,
                        order(line, handling),
                        linking.all(Kind.PRESENTATION, meeting, lines, PresentationRecorded.class)));
            }
        }
    }

    private static @Nullable Kind kind(LedgerEvent fact) {
        return switch (fact) {
            case SurveyRecorded survey -> Kind.SURVEY;
            case ConsultationRecorded consultation -> Kind.CONSULTATION;
            case ExpertCommissioned expert -> Kind.EXPERT;
            case ModelsShortlisted narrowing -> Kind.SHORTLISTING;
            default -> null;
        };
    }

    private static Order order(TimelineEntry line, HandlingTold handling) {
        return Order.of(line.statement().provenance().happened(), handling.happened());
    }
}
