package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.answer.NamedAnswer;
import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.decision.DecisionAnswer.CounterProposalAnswer;
import fi.muutoskirja.api.decision.DecisionAnswer.DecisionLinks;
import fi.muutoskirja.api.decision.DecisionAnswer.DissentAnswer;
import fi.muutoskirja.api.decision.DecisionAnswer.EffectAnswer;
import fi.muutoskirja.api.decision.DecisionAnswer.ProposalAnswer;
import fi.muutoskirja.api.decision.DecisionAnswer.RecusalAnswer;
import fi.muutoskirja.api.decision.HandlingAnswer.MatterAnswer;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.api.problem.RequestProblem;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.proceedings.DecisionQueries;
import fi.muutoskirja.proceedings.Handling;
import fi.muutoskirja.proceedings.LegalStatus;
import fi.muutoskirja.structure.StructureQueries;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions with their legal state on a day, and matters from body to body. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
public record DecisionsController(
        DecisionQueries decisions, StructureQueries structure, Catalog catalog, Moments moments, Answers answers) {
    @GetMapping("/decisions/{id}")
    public ResponseEntity<byte[]> decision(@PathVariable String id, HttpServletRequest request) {
        var query = Query.of(request, "on", "known-at");
        var day = moments.on(query);
        var asKnown = moments.knownAt(query);
        return decisions
                .decision(id, asKnown.position())
                .flatMap(handling -> decisions
                        .legalState(id, day, asKnown.position())
                        .map(state -> answers.onDay(asKnown, day, answer(handling, state, asKnown))))
                .orElseThrow(() -> unknown("No decision is recorded under ‘" + id + "’", asKnown));
    }

    @GetMapping("/organisations/{slug}/matters")
    public ResponseEntity<byte[]> matter(@PathVariable String slug, HttpServletRequest request) {
        var query = Query.of(request, "dno", "on", "known-at");
        var number = query.value("dno")
                .filter(given -> !given.isBlank())
                .orElseThrow(() -> Query.invalid("dno", "Give the diary number of the matter, as recorded."));
        var day = moments.on(query);
        var asKnown = moments.knownAt(query);
        var handlings = decisions.matter("org-" + slug, number, asKnown.position());
        if (handlings.isEmpty()) {
            throw unknown("No matter ‘" + number + "’ is recorded of ‘" + slug + "’", asKnown);
        }
        return answers.onDay(
                asKnown,
                day,
                new MatterAnswer(
                        NamedAnswer.of("org-" + slug, structure, asKnown.position()),
                        number,
                        day,
                        handlings.stream()
                                .flatMap(it -> decisions.legalState(it.id(), day, asKnown.position()).stream()
                                        .map(state -> HandlingAnswer.of(it, body(it, asKnown), state)))
                                .toList()));
    }

    private DecisionAnswer answer(Handling handling, LegalStatus state, AsKnown asKnown) {
        var proposal = handling.proposal();
        var outcome = handling.outcome();
        var carried = decisions.carried(handling.id(), asKnown.position());
        return new DecisionAnswer(
                handling.id(),
                handling.matter().title(),
                NamedAnswer.of(handling.matter().organisation(), structure, asKnown.position()),
                handling.diaryNumber(),
                body(handling, asKnown),
                handling.meeting(),
                handling.reform(),
                state.on(),
                proposal == null ? null : ProposalAnswer.of(proposal),
                outcome == null ? null : OutcomeAnswer.of(outcome),
                handling.counters().stream().map(CounterProposalAnswer::of).toList(),
                handling.votes().stream().map(VoteAnswer::of).toList(),
                handling.dissents().stream().map(DissentAnswer::of).toList(),
                handling.recusals().stream().map(RecusalAnswer::of).toList(),
                carried.effects().stream()
                        .map(it -> EffectAnswer.of(it, catalog))
                        .toList(),
                carried.others(),
                state,
                DecisionLinks.of(handling));
    }

    private @Nullable NamedAnswer body(Handling handling, AsKnown asKnown) {
        var body = handling.body();
        return body == null ? null : NamedAnswer.of(body, structure, asKnown.position());
    }

    private static RequestProblem unknown(String what, AsKnown asKnown) {
        return ProblemKind.NOT_FOUND.because(what + " up to position " + asKnown.position() + " of the ledger.");
    }
}
