package fi.muutoskirja.dossier;

import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.HoldWorkshop;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.programme.ProgrammeCommand.OpenProgramme;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformCommand.DefineCriterion;
import fi.muutoskirja.reform.ReformCommand.PlaceModelOnCriterion;
import fi.muutoskirja.reform.ReformCommand.ProposeModel;
import fi.muutoskirja.reform.ReformCommand.ShortlistModels;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ledger in which the reforms reform-a and reform-b have been started, what else is told, and the dossiers it makes. */
final class Course {
    static final String ORGANISATION = "org-jamsa";
    static final String A = "reform-a";
    static final String B = "reform-b";

    private final LedgerInMemory ledger = LedgerInMemory.withSource();
    private final DossierQueries queries = new LedgerDossiers(ledger);

    Course() {
        ledger.say(
                new RegisterOrganisation(ORGANISATION, "Jämsä"),
                new StartReform(A, ORGANISATION, "Uudistus"),
                new StartReform(B, ORGANISATION, "Toinen uudistus"));
    }

    LedgerInMemory ledger() {
        return ledger;
    }

    Course say(LedgerCommand... acts) {
        ledger.say(acts);
        return this;
    }

    Course say(Saying... sayings) {
        ledger.say(sayings);
        return this;
    }

    /** The last entry is corrected, in the course of the given reform. */
    Course correctLast(LedgerCommand corrected, @Nullable String reform) {
        var correction = Saying.that(new CorrectEntry(corrected.subject(), last(), "Väärin.", corrected));
        return say(reform == null ? correction : correction.inCourseOf(reform));
    }

    Course withdrawLast(String subject) {
        return say(new WithdrawEntry(subject, last(), "Väärin."));
    }

    UUID last() {
        return ledger.after(ledger.head() - 1, 1).getFirst().id();
    }

    long now() {
        return ledger.head();
    }

    Dossier dossier() {
        return dossierOf(A, now());
    }

    Dossier dossierOf(String reform, long knownAt) {
        return queries.dossier(reform, knownAt).orElseThrow();
    }

    DossierQueries queries() {
        return queries;
    }

    static ProposeModel model(String id) {
        return new ProposeModel(A, id, null, null, ModelStanding.CANDIDATE);
    }

    static ProposeModel example(String id) {
        return new ProposeModel(A, id, null, null, ModelStanding.EXAMPLE);
    }

    static DefineCriterion criterion(String id) {
        return new DefineCriterion(A, id, "Miten?", List.of(), false);
    }

    static PlaceModelOnCriterion placed(String model, String criterion, String value) {
        return new PlaceModelOnCriterion(A, model, criterion, value);
    }

    static ShortlistModels narrowed(int from, int to, @Nullable List<String> kept) {
        return new ShortlistModels(A, from, to, kept, null);
    }

    static ApproveInCouncil approval(String id) {
        return new ApproveInCouncil(
                id, ORGANISATION, "Päätös " + id, null, null, null, null, null, List.of(), List.of(), List.of(), null);
    }

    static PresentProposal proposal(String id) {
        return new PresentProposal(id, ORGANISATION, "Esitys " + id, "Esitetään.", null, null, null, null);
    }

    static HoldWorkshop workshop(String id) {
        return new HoldWorkshop(id, ORGANISATION, "Työpaja " + id, List.of(), null, null);
    }

    static OpenProgramme programme(String id) {
        return new OpenProgramme(id, ORGANISATION, "Ohjelma " + id, null);
    }
}
