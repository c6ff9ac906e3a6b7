package fi.muutoskirja.causality;

import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.ChainLink.Unknown;
import fi.muutoskirja.decision.AfterDecisionCommand.AppealDecision;
import fi.muutoskirja.decision.AfterDecisionCommand.RuleOnAppeal;
import fi.muutoskirja.decision.Court;
import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.decision.OutcomeCommand.ProposeToCouncil;
import fi.muutoskirja.decision.Ruling;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small town in the course of a reform, told from its beginning, and the chains that it makes. */
public final class Pikkula {
    public static final String ORG = "org-pikkula";
    public static final String REFORM = "reform-pikkula";
    public static final String COUNCIL = "unit-pikkula-valtuusto";
    public static final String BOARD = "unit-pikkula-hallitus";
    public static final String UNIT = "unit-pikkula-elinvoima";
    public static final Authority UNTOLD = new Authority(Authority.Kind.UNKNOWN, null, "Lähde ei kerro.");

    private final LedgerInMemory ledger;
    private final CausalityQueries queries;

    private Pikkula(LedgerInMemory ledger) {
        this.ledger = ledger;
        var structure = new LedgerStructure(ledger);
        this.queries = new LedgerCausality(ledger.catalog(), ledger, structure::organisationOf);
    }

    /** The town, its council and board, and a reform that has begun. */
    public static Pikkula begun() {
        var town = new Pikkula(LedgerInMemory.withSource());
        return town.say(
                Saying.that(new RegisterOrganisation(ORG, "Pikkula")),
                Saying.that(new StartReform(REFORM, ORG, "Uudistus")).on("1.1.2018"),
                established(COUNCIL, "Valtuusto").on("1.1.2000").onAuthority(UNTOLD),
                established(BOARD, "Hallitus").on("1.1.2000").onAuthority(UNTOLD));
    }

    /** One of the built-in cases. */
    static Pikkula builtIn(String file) {
        var ledger = new LedgerInMemory();
        try (var yaml = Objects.requireNonNull(Pikkula.class.getResourceAsStream("/cases/" + file + ".yaml"))) {
            new CaseImport(ledger.catalog(), ledger).importCase(yaml.readAllBytes(), "test", ImportProgress.UNHEARD);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return new Pikkula(ledger);
    }

    public Pikkula say(Saying... sayings) {
        ledger.say(sayings);
        return this;
    }

    public LedgerInMemory ledger() {
        return ledger;
    }

    public UUID last() {
        return ledger.after(ledger.head() - 1, 1).getFirst().id();
    }

    ChainLink why(String id) {
        return why(id, ledger.head());
    }

    ChainLink why(String id, long knownAt) {
        return queries.why(id, null, knownAt).orElseThrow();
    }

    ChainLink consequences(String decision) {
        return queries.consequences(decision, ledger.head()).orElseThrow();
    }

    CausalityQueries queries() {
        return queries;
    }

    static Stream<ChainLink> of(ChainLink chain, Kind kind) {
        return chain.all().stream().filter(link -> link.kind() == kind);
    }

    static List<Unknown> unknowns(ChainLink chain) {
        return chain.all().stream()
                .flatMap(link -> Stream.ofNullable(link.unknown()))
                .toList();
    }

    public static Saying established(String unit, String name) {
        return Saying.that(new EstablishUnit(ORG, unit, name, "unit", Placement.TOP, null, List.of()));
    }

    public static Saying inReform(LedgerCommand act) {
        return Saying.that(act).inCourseOf(REFORM);
    }

    static Saying meeting(String id, String title, String body) {
        return inReform(new ConveneMeeting(id, ORG, title, List.of(body), null, null, null, null));
    }

    static Saying proposed(String decision, String matter) {
        return inReform(new PresentProposal(
                decision, ORG, "Uusi organisaatio", "Hyväksytään.", "kaupunginjohtaja", null, null, matter));
    }

    static Saying proposedToCouncil(String decision, @Nullable String meeting, String matter) {
        return inReform(
                new ProposeToCouncil(decision, ORG, "Uusi organisaatio", null, BOARD, meeting, "12 §", matter, null));
    }

    public static Saying approved(
            String decision, @Nullable String meeting, @Nullable String matter, String... adopts) {
        return inReform(new ApproveInCouncil(
                decision,
                ORG,
                "Uusi organisaatio",
                null,
                COUNCIL,
                meeting,
                "3 §",
                matter,
                List.of(adopts),
                List.of(),
                List.of(),
                null));
    }

    /** The council founds {@link #UNIT} from a day on. */
    public static Saying founded(String decision, String day) {
        return inReform(new ApproveInCouncil(
                decision,
                ORG,
                "Uusi organisaatio",
                null,
                COUNCIL,
                null,
                "3 §",
                null,
                List.of(),
                List.of(new Effect(
                        DateWords.read(day), established(UNIT, "Elinvoima").act())),
                List.of(),
                null));
    }

    /** An appeal against a decision, and the ruling that annuls it. */
    public static Saying[] annulled(String decision, String day) {
        return new Saying[] {
            inReform(new AppealDecision(decision, Court.ADMINISTRATIVE_COURT, List.of(), null, null))
                    .on(day),
            inReform(new RuleOnAppeal(decision, Court.ADMINISTRATIVE_COURT, Ruling.ANNULLED, null, null))
                    .on(day)
        };
    }
}
