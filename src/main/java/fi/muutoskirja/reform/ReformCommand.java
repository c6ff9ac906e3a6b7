package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Introduces;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Person;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.RecordedAs;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be recorded of a reform. Strings are 1–10,000 characters and not blank; ids are their prefix, a hyphen and
 * lower-case letters, digits and hyphens, at most 120 characters.
 */
public sealed interface ReformCommand extends LedgerCommand {
    /** The id of the reform, {@code reform-…}. */
    String reform();

    @Override
    default String subject() {
        return reform();
    }

    @Override
    default ReformEvent event() {
        return ReformEvent.of(this);
    }

    /**
     * Makes a reform known.
     *
     * @param organisation the municipality that reforms itself
     * @param name what the reform is called in the source
     */
    @PublicName("start-reform")
    @RecordedAs(value = "reform.reform-started", of = LedgerEvent.InOrganisation.class)
    record StartReform(
            @Ref("reform") String reform, @Ref("org") String organisation, String name)
            implements ReformCommand, LedgerCommand.Opening {}

    /**
     * Says what the reform is for, or what it is not for.
     *
     * @param aim the aim, in the words of the source or close to them
     */
    @PublicName("state-aim")
    @RecordedAs("reform.aim-stated")
    record StateAim(@Ref("reform") String reform, String aim) implements ReformCommand {}

    /**
     * Names a question on which the models differ.
     *
     * @param criterion its id, {@code criterion-…}, unique in the reform
     * @param name the question
     * @param values the answers that the source spells out; may be empty
     * @param allValuesTold false when the source implies an answer that it does not spell out
     */
    @PublicName("define-criterion")
    @RecordedAs("reform.criterion-defined")
    record DefineCriterion(
            @Ref("reform") String reform,
            @Introduces @Ref("criterion") String criterion,
            String name,
            List<String> values,
            Boolean allValuesTold)
            implements ReformCommand {}

    /**
     * Puts an alternative on the table. A model never changes the structure.
     *
     * @param model its id, {@code model-…}, unique in the reform
     * @param name its name; null when the source only counts it
     * @param description what it is; null when the source does not tell
     * @param standing a candidate that can be chosen, or only an example
     */
    @PublicName("propose-model")
    @RecordedAs("reform.model-proposed")
    record ProposeModel(
            @Ref("reform") String reform,
            @Introduces @Ref("model") String model,
            @Nullable String name,
            @Nullable String description,
            ModelStanding standing)
            implements ReformCommand {}

    /**
     * Adds to what a model is.
     *
     * @param aspect what part of the model the text is about
     * @param text the addition
     */
    @PublicName("refine-model")
    @RecordedAs("reform.model-refined")
    record RefineModel(
            @Ref("reform") String reform, @Ref("model") String model, String aspect, String text)
            implements ReformCommand {}

    /**
     * Fills one cell of the matrix of models and criteria.
     *
     * @param value the answer of this model, one of the values of the criterion when all of them are told
     */
    @PublicName("place-model-on-criterion")
    @RecordedAs("reform.model-placed-on-criterion")
    record PlaceModelOnCriterion(
            @Ref("reform") String reform,
            @Ref("model") String model,
            @Ref("criterion") String criterion,
            String value) implements ReformCommand {}

    /**
     * Says what a model would change. It stays with the model and is never part of a structure.
     *
     * @param changes the changes, at least one
     */
    @PublicName("sketch-structure")
    @RecordedAs("reform.structure-sketched")
    record SketchStructure(
            @Ref("reform") String reform, @Ref("model") String model, List<SketchedChange> changes)
            implements ReformCommand {}

    /**
     * Judges a model, or the present state.
     *
     * @param model the model; null when the present state is judged
     * @param aspect from which side
     * @param text the judgement
     */
    @PublicName("assess-model")
    @RecordedAs("reform.model-assessed")
    record AssessModel(
            @Ref("reform") String reform,
            @Ref("model") @Nullable String model,
            Aspect aspect,
            String text) implements ReformCommand {}

    /**
     * Narrows the models. This is preparation, never a decision that changes a structure.
     *
     * @param from how many models there were
     * @param to how many go on
     * @param kept which go on; null when the source does not tell
     * @param narrowedBy the body that narrowed them; null when the source does not tell
     */
    @PublicName("shortlist-models")
    @RecordedAs("reform.models-shortlisted")
    record ShortlistModels(
            @Ref("reform") String reform,
            Integer from,
            Integer to,
            @Ref("model") @Nullable List<String> kept,
            @Ref("unit") @Nullable String narrowedBy)
            implements ReformCommand {}

    /** Takes a model off the table. */
    @PublicName("withdraw-model")
    @RecordedAs("reform.model-withdrawn")
    record WithdrawModel(
            @Ref("reform") String reform, @Ref("model") String model, String reason) implements ReformCommand {}

    /**
     * Says who steers the reform.
     *
     * @param name what the group is called
     * @param role whether it steers politically or steers the preparation
     * @param body the unit that is the group; null when it is not one unit
     * @param members who belongs to it, in the words of the source
     */
    @PublicName("appoint-steering-group")
    @RecordedAs("reform.steering-group-appointed")
    record AppointSteeringGroup(
            @Ref("reform") String reform,
            String name,
            GroupRole role,
            @Ref("unit") @Nullable String body,
            @Person(orGroup = true) List<String> members)
            implements ReformCommand {}

    /**
     * Brings in an outside expert.
     *
     * @param expert the firm or institution
     * @param person who leads the work there; null when not told
     * @param role in what role the person acts; null when not told
     * @param procedure how the expert was chosen; null when not told
     * @param tasks what the expert does
     */
    @PublicName("commission-expert")
    @RecordedAs("reform.expert-commissioned")
    record CommissionExpert(
            @Ref("reform") String reform,
            String expert,
            @Person @Nullable String person,
            @Nullable String role,
            @Nullable String procedure,
            List<String> tasks)
            implements ReformCommand {}

    /**
     * Records that people were asked.
     *
     * @param name what the survey is called
     * @param respondents who was asked; empty when not told
     * @param results what came of it; null when not told
     */
    @PublicName("record-survey")
    @RecordedAs("reform.survey-recorded")
    record RecordSurvey(
            @Ref("reform") String reform,
            String name,
            List<String> respondents,
            @Nullable String results) implements ReformCommand {}

    /**
     * Records that people took part in some other way.
     *
     * @param name what it was
     * @param participants who took part
     * @param text what came of it; null when not told
     */
    @PublicName("record-consultation")
    @RecordedAs("reform.consultation-recorded")
    record RecordConsultation(
            @Ref("reform") String reform,
            String name,
            @Person(orGroup = true) List<String> participants,
            @Nullable String text)
            implements ReformCommand {}

    /**
     * Records that the public was told.
     *
     * @param title what the bulletin is called
     * @param text what it says; null when its title says it
     */
    @PublicName("publish-bulletin")
    @RecordedAs("reform.bulletin-published")
    record PublishBulletin(
            @Ref("reform") String reform,
            String title,
            @Nullable String text) implements ReformCommand {}

    /**
     * Records something planned: a target is never a fact about what came of it.
     *
     * @param target its id, {@code target-…}, unique in the reform
     * @param text what is to happen
     * @param body the body that is to act; null when not told
     * @param due when it is to happen, as precisely as the source tells
     */
    @PublicName("set-target")
    @RecordedAs("reform.target-set")
    record SetTarget(
            @Ref("reform") String reform,
            @Introduces @Ref("target") String target,
            String text,
            @Ref("unit") @Nullable String body,
            HistoricalDate due)
            implements ReformCommand {}

    /**
     * Records what came of a target.
     *
     * @param target the target; what came of it is told once, and corrected when it was told wrongly
     * @param decision the decision that settled it; null when none did, or the source does not tell
     * @param reached whether what was planned came about; null when the source leaves it open
     * @param text what came of it
     */
    @PublicName("record-target-outcome")
    @RecordedAs("reform.target-outcome-recorded")
    record RecordTargetOutcome(
            @Ref("reform") String reform,
            @Ref("target") String target,
            @Ref("decision") @Nullable String decision,
            @Nullable Boolean reached,
            String text)
            implements ReformCommand {}

    /**
     * Records an award, an evaluation or another outcome.
     *
     * @param name what it is
     * @param givenBy who gave or made it
     * @param text what it says
     */
    @PublicName("record-result")
    @RecordedAs("reform.result-recorded")
    record RecordResult(
            @Ref("reform") String reform,
            String name,
            @Person(orGroup = true) List<String> givenBy,
            String text) implements ReformCommand {}

    /**
     * Records something the source says about the course of the reform.
     *
     * @param topic what it is about
     * @param text what the source says
     */
    @PublicName("record-note")
    @RecordedAs("reform.note-recorded")
    record RecordNote(@Ref("reform") String reform, String topic, String text) implements ReformCommand {}

    /**
     * Says what this ledger does not know.
     *
     * @param unknown its id, {@code unknown-…}, unique in the reform
     * @param question what is not known
     * @param wouldResolve what document or fact would settle it
     */
    @PublicName("declare-unknown")
    @RecordedAs("reform.unknown-declared")
    record DeclareUnknown(
            @Ref("reform") String reform,
            @Introduces @Ref("unknown") String unknown,
            String question,
            String wouldResolve)
            implements ReformCommand {}

    /** Ends the reform as carried through. */
    @PublicName("complete-reform")
    @RecordedAs("reform.reform-completed")
    record CompleteReform(@Ref("reform") String reform) implements ReformCommand {}

    /** Ends the reform as given up. */
    @PublicName("abandon-reform")
    @RecordedAs("reform.reform-abandoned")
    record AbandonReform(@Ref("reform") String reform, String reason) implements ReformCommand {}
}
