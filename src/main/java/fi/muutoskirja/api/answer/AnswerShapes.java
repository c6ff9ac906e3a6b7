package fi.muutoskirja.api.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.muutoskirja.comparison.Evidence;
import fi.muutoskirja.comparison.Lineage;
import fi.muutoskirja.comparison.candidate.CandidateStructure;
import fi.muutoskirja.comparison.candidate.CandidateUnit;
import fi.muutoskirja.comparison.candidate.Sketched;
import fi.muutoskirja.duties.Duties;
import fi.muutoskirja.duties.Promise;
import fi.muutoskirja.duties.Standing;
import fi.muutoskirja.findings.Findings;
import fi.muutoskirja.json.Problem;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.law.DayCount;
import fi.muutoskirja.law.LegalSection;
import fi.muutoskirja.proceedings.Carried;
import fi.muutoskirja.proceedings.ConditionOn;
import fi.muutoskirja.proceedings.LegalCircumstance;
import fi.muutoskirja.proceedings.LegalStatus;
import fi.muutoskirja.proceedings.PhaseOnDay;
import fi.muutoskirja.proceedings.Window;
import fi.muutoskirja.reform.SketchedChange;
import fi.muutoskirja.structure.PostAt;
import fi.muutoskirja.structure.StructureAt;
import fi.muutoskirja.structure.StructureQueries.OrganisationName;
import fi.muutoskirja.structure.UnitAt;
import fi.muutoskirja.structure.UnitLife;
import fi.muutoskirja.timeline.TimelineQueries.ReformLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/**
 * Where an answer differs from the record of the read side: each of these is named as the schema of the record is, and tells which
 * components have another name in the answer, which are left out, which lie flat in it, and what else the record can tell.
 */
interface AnswerShapes {
    static JsonMapper.Builder register(JsonMapper.Builder answers) {
        return answers.addMixIn(HistoricalDate.class, Date.class)
                .addMixIn(SourceReference.class, Source.class)
                .addMixIn(LegalSection.class, Section.class)
                .addMixIn(Evidence.class, OfEvidence.class)
                .addMixIn(StructureAt.class, Structure.class)
                .addMixIn(UnitAt.class, Unit.class)
                .addMixIn(PostAt.class, Post.class)
                .addMixIn(PostAt.HolderAt.class, Holder.class)
                .addMixIn(UnitLife.Step.class, UnitStep.class)
                .addMixIn(Lineage.class, OfLineage.class)
                .addMixIn(Lineage.Link.class, Descent.class)
                .addMixIn(Sketched.class, OfSketched.class)
                .addMixIn(CandidateUnit.class, OfCandidateUnit.class)
                .addMixIn(CandidateStructure.Unapplied.class, Unapplied.class)
                .addMixIn(OrganisationName.class, WithSlug.class)
                .addMixIn(ReformLine.class, WithSlug.class)
                .addMixIn(LegalStatus.class, LegalState.class)
                .addMixIn(PhaseOnDay.class, Phase.class)
                .addMixIn(Window.class, Deadline.class)
                .addMixIn(fi.muutoskirja.law.Deadline.class, Counted.class)
                .addMixIn(DayCount.PassedOver.class, DayOff.class)
                .addMixIn(ConditionOn.class, Condition.class)
                .addMixIn(LegalCircumstance.class, Beside.class)
                .addMixIn(Carried.Change.class, DecidedChange.class)
                .addMixIn(Duties.class, OfDuties.class)
                .addMixIn(Promise.class, OfPromise.class)
                .addMixIn(Promise.Occurrence.class, Occurrence.class)
                .addMixIn(Findings.Found.class, ReformFinding.class)
                .addMixIn(Problem.class, Error.class);
    }

    interface Date {
        @JsonProperty
        @JsonPropertyDescription("The bounds in EDTF (ISO 8601-2); null when there are none")
        @JsonSerialize(converter = NullWhenEmpty.class)
        String edtf();
    }

    /** Nothing told is null. */
    final class NullWhenEmpty extends StdConverter<String, @Nullable String> {
        @Override
        public @Nullable String convert(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    interface Source {}

    interface Section {
        @JsonValue
        String citation();
    }

    interface OfEvidence {
        @JsonProperty("type")
        String event();
    }

    interface Structure {
        @JsonIgnore
        long position();
    }

    interface Unit {}

    interface Post {}

    interface Holder {}

    interface UnitStep {
        @JsonProperty("type")
        String event();
    }

    interface OfLineage {
        @JsonIgnore
        String unit();
    }

    interface Descent {
        @JsonProperty("told")
        Evidence evidence();
    }

    interface OfSketched {
        @JsonUnwrapped
        SketchedChange change();
    }

    interface OfCandidateUnit {
        @JsonIgnore
        List<Sketched> changes();

        @JsonIgnore
        boolean placeLost();
    }

    interface Unapplied {
        @JsonProperty("change")
        Sketched sketched();
    }

    interface WithSlug {
        @JsonProperty
        String slug();
    }

    interface LegalState {
        @JsonIgnore
        LocalDate on();

        @JsonProperty("phases")
        List<PhaseOnDay> steps();

        @JsonProperty("deadlines")
        List<Window> windows();

        @JsonProperty
        LegalSection section();
    }

    interface Phase {
        @JsonProperty("reached")
        PhaseOnDay.Mark mark();
    }

    interface Deadline {
        @JsonUnwrapped
        fi.muutoskirja.law.Deadline deadline();

        @JsonProperty("startRecorded")
        boolean recorded();
    }

    interface Counted {
        @JsonProperty("countedFromEarliest")
        DayCount earliest();

        @JsonProperty("countedFromLatest")
        DayCount latest();

        @JsonProperty
        HistoricalDate last();

        @JsonProperty
        LegalSection section();
    }

    interface DayOff {}

    interface Condition {}

    interface Beside {}

    interface DecidedChange {
        @JsonIgnore
        LedgerEvent fact();

        @JsonProperty("type")
        String event();
    }

    interface OfDuties {
        @JsonIgnore
        long position();
    }

    interface OfPromise {
        @JsonUnwrapped
        Standing standing();
    }

    interface Occurrence {
        @JsonUnwrapped
        Standing standing();
    }

    interface ReformFinding {}

    interface Error {}
}
