package fi.muutoskirja.proceedings;

import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.Reference;
import fi.muutoskirja.kernel.ReferenceLookup;
import fi.muutoskirja.kernel.ReferenceRole;
import fi.muutoskirja.kernel.ReferencesInMemory;
import fi.muutoskirja.organisation.UnitKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Folds decisions from the ledger when they are asked for, so that whoever has just written reads what was written. */
public final class LedgerDecisions implements DecisionQueries {
    private final Ledger ledger;
    private final KindsAtAMoment kinds;
    private final ReferenceLookup references;
    private final CarriedFold carried;

    /** Decisions of a ledger in memory. */
    public LedgerDecisions(Ledger ledger, KindsAtAMoment kinds) {
        this(ledger, new ReferencesInMemory(ledger), kinds);
    }

    /** @param kinds the kind of a unit as known at a position; by its public name */
    public LedgerDecisions(Ledger ledger, ReferenceLookup references, KindsAtAMoment kinds) {
        this.ledger = ledger;
        this.kinds = kinds;
        this.references = references;
        this.carried = new CarriedFold(ledger, references);
    }

    /** What kind of unit something is; the structure knows. */
    @FunctionalInterface
    public interface KindsAtAMoment {
        /** The public name of the kind; empty for an unknown id. */
        Optional<String> kind(String unit, long knownAt);
    }

    @Override
    public Optional<Handling> decision(String decision, long knownAt) {
        return HandlingFold.fold(decision, standing(decision, knownAt), meeting -> standing(meeting, knownAt));
    }

    @Override
    public Optional<LegalStatus> legalState(String decision, LocalDate on, long knownAt) {
        return decision(decision, knownAt)
                .map(handling -> inLaw(handling, knownAt).on(on));
    }

    @Override
    public Carried carried(String decision, long knownAt) {
        return decision(decision, knownAt)
                .map(handling -> carried.of(handling, upTo(knownAt)))
                .orElse(Carried.NOTHING);
    }

    @Override
    public List<Handling> matter(String organisation, String diaryNumber, long knownAt) {
        return all(ReferenceRole.MATTER, Reference.matter(organisation, diaryNumber), knownAt)
                .filter(handling -> Objects.equals(handling.diaryNumber(), diaryNumber)
                        && handling.matter().organisation().equals(organisation))
                .sorted(HandlingOrder.OF_HANDLINGS)
                .toList();
    }

    @Override
    public List<Handling> ofReform(String reform, long knownAt) {
        return all(ReferenceRole.REFORM, reform, knownAt)
                .filter(handling -> reform.equals(handling.reform()))
                .sorted(HandlingOrder.OF_HANDLINGS)
                .toList();
    }

    private Stream<Handling> all(ReferenceRole role, String named, long knownAt) {
        return references.naming(role, named, upTo(knownAt)).stream()
                .filter(subject -> subject.startsWith("decision-"))
                .map(decision -> decision(decision, knownAt))
                .flatMap(Optional::stream);
    }

    private StandingInLaw inLaw(Handling handling, long knownAt) {
        Map<String, StandingInLaw> others = new HashMap<>();
        for (var condition : conditions(handling)) {
            decision(condition.decision(), knownAt)
                    .ifPresent(other -> others.put(other.id(), inLaw(other, Map.of(), knownAt)));
        }
        return inLaw(handling, others, knownAt);
    }

    private StandingInLaw inLaw(Handling handling, Map<String, StandingInLaw> others, long knownAt) {
        return new StandingInLaw(handling, body -> kinds.kind(body, knownAt).flatMap(UnitKind::named), others);
    }

    private static List<Condition> conditions(Handling handling) {
        var outcome = handling.outcome();
        return outcome != null && outcome.event() instanceof ApprovalEvent approval ? approval.conditions() : List.of();
    }

    private List<Line> standing(String subject, long knownAt) {
        return History.effective(ledger.of(List.of(subject), knownAt).stream()
                .map(entry -> new Line(entry.id(), entry.statement()))
                .toList());
    }

    private long upTo(long knownAt) {
        return Math.min(knownAt, ledger.head());
    }
}
