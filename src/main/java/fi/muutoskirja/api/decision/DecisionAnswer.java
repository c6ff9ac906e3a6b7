package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.NamedAnswer;
import fi.muutoskirja.decision.DecisionEvent.ProposalPresented;
import fi.muutoskirja.decision.VotingEvent.DissentRecorded;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.meeting.MeetingEvent.RecusalRecorded;
import fi.muutoskirja.proceedings.Carried;
import fi.muutoskirja.proceedings.Handling;
import fi.muutoskirja.proceedings.LegalStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One handling of one matter by one body.
 *
 * @param id {@code decision-…}
 * @param title what the matter or the decision is
 * @param organisation its municipality
 * @param diaryNumber the diary number (dno); null when not known
 * @param body the handling body; null when not known, and of an official
 * @param meeting id of the meeting; null when not known, and of an official
 * @param reform id of the reform in whose course it was; null when it was in none
 * @param on the day that the legal state is told for, ISO 8601
 * @param proposal what was proposed, apart from what was decided; null when not recorded
 * @param outcome how the handling ended; null when not recorded
 * @param counterProposals proposals that departed from the presenter's
 * @param votes the votes taken
 * @param dissents who dissented from the outcome
 * @param recusals who took no part in the handling
 * @param effects the changes of the organisation that it states, each with its day
 * @param otherChanges what else was recorded on its authority
 * @param legalState where it stands in law on the day
 * @param links where to ask on
 */
public record DecisionAnswer(
        String id,
        String title,
        NamedAnswer organisation,
        @Nullable String diaryNumber,
        @Nullable NamedAnswer body,
        @Nullable String meeting,
        @Nullable String reform,
        LocalDate on,
        @Nullable ProposalAnswer proposal,
        @Nullable OutcomeAnswer outcome,
        List<CounterProposalAnswer> counterProposals,
        List<VoteAnswer> votes,
        List<DissentAnswer> dissents,
        List<RecusalAnswer> recusals,
        List<EffectAnswer> effects,
        List<Carried.Change> otherChanges,
        LegalStatus legalState,
        DecisionLinks links) {
    /**
     * What was proposed, apart from what was decided.
     *
     * @param text the proposal
     * @param presenter the office that presented it; null when not known
     * @param happened when
     * @param entry id of the entry that tells
     */
    public record ProposalAnswer(String text, @Nullable String presenter, HistoricalDate happened, UUID entry) {
        static ProposalAnswer of(Stated<ProposalPresented> told) {
            return new ProposalAnswer(told.event().text(), told.event().presenter(), told.happened(), told.entry());
        }
    }

    /**
     * A proposal that departed from the presenter's.
     *
     * @param id {@code proposal-…}
     * @param person who made it
     * @param text the counter-proposal
     * @param seconds who seconded it
     * @param fell whether nobody seconded it, so that it fell
     * @param happened when
     * @param entry id of the entry that tells
     */
    public record CounterProposalAnswer(
            String id,
            String person,
            String text,
            List<String> seconds,
            boolean fell,
            HistoricalDate happened,
            UUID entry) {
        static CounterProposalAnswer of(Handling.Counter counter) {
            var made = counter.made();
            return new CounterProposalAnswer(
                    made.event().proposal(),
                    made.event().person(),
                    made.event().text(),
                    counter.seconds().stream()
                            .map(second -> second.event().person())
                            .toList(),
                    counter.seconds().isEmpty(),
                    made.happened(),
                    made.entry());
        }
    }

    /**
     * A dissent from the outcome.
     *
     * @param person who dissented
     * @param grounds the grounds in the words of the source; null when not told
     * @param entry id of the entry that tells
     */
    public record DissentAnswer(String person, @Nullable String grounds, UUID entry) {
        static DissentAnswer of(Stated<DissentRecorded> told) {
            return new DissentAnswer(told.event().person(), told.event().grounds(), told.entry());
        }
    }

    /**
     * Somebody who took no part in the handling.
     *
     * @param person who was recused
     * @param ground the ground in the words of the source; null when not told
     * @param entry id of the entry of the meeting that tells
     */
    public record RecusalAnswer(String person, @Nullable String ground, UUID entry) {
        static RecusalAnswer of(Stated<RecusalRecorded> told) {
            return new RecusalAnswer(told.event().person(), told.event().ground(), told.entry());
        }
    }

    /**
     * A change of the organisation that the decision states.
     *
     * @param effective when it takes effect
     * @param command the public name of the command that carries it out, {@code establish-unit}
     * @param carriedOut the entry that carried it out; null when none is recorded
     */
    public record EffectAnswer(HistoricalDate effective, String command, Carried.@Nullable Change carriedOut) {
        static EffectAnswer of(Carried.EffectOf one, Catalog catalog) {
            return new EffectAnswer(
                    one.effect().effective(),
                    catalog.commandName(one.effect().change().getClass()),
                    one.change());
        }
    }

    /**
     * Where to ask on about a decision; addresses relative to that of the ledger.
     *
     * @param self the decision
     * @param matter the handlings of its matter from body to body; null when its diary number is not known
     */
    public record DecisionLinks(String self, @Nullable String matter) {
        static DecisionLinks of(Handling handling) {
            var number = handling.diaryNumber();
            return new DecisionLinks(
                    "/api/v1/decisions/" + handling.id(),
                    number == null ? null : matter(handling.matter().organisation(), number));
        }

        private static String matter(String organisation, String diaryNumber) {
            return "/api/v1/organisations/" + organisation.substring("org-".length()) + "/matters?dno="
                    + URLEncoder.encode(diaryNumber, StandardCharsets.UTF_8);
        }
    }
}
