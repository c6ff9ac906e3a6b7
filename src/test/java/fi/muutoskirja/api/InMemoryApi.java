package fi.muutoskirja.api;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.causality.CausalityController;
import fi.muutoskirja.api.command.CommandListController;
import fi.muutoskirja.api.command.CommandsController;
import fi.muutoskirja.api.command.WritingDoor;
import fi.muutoskirja.api.command.WritingSettings;
import fi.muutoskirja.api.decision.DecisionsController;
import fi.muutoskirja.api.difference.DifferenceController;
import fi.muutoskirja.api.document.CommandSchemas;
import fi.muutoskirja.api.document.OpenApiController;
import fi.muutoskirja.api.document.OpenApiDocument;
import fi.muutoskirja.api.entry.EntriesController;
import fi.muutoskirja.api.entry.PersonalController;
import fi.muutoskirja.api.organisation.OrganisationsController;
import fi.muutoskirja.api.organisation.UnitsController;
import fi.muutoskirja.api.problem.ProblemResolver;
import fi.muutoskirja.api.reform.DutiesController;
import fi.muutoskirja.api.reform.FindingsController;
import fi.muutoskirja.api.reform.ModelsController;
import fi.muutoskirja.api.reform.ReformsController;
import fi.muutoskirja.api.reform.ReplayController;
import fi.muutoskirja.api.reform.TimelineController;
import fi.muutoskirja.api.reform.UnknownsController;
import fi.muutoskirja.causality.ChainWords;
import fi.muutoskirja.causality.LedgerCausality;
import fi.muutoskirja.comparison.StructureComparisons;
import fi.muutoskirja.dossier.LedgerDossiers;
import fi.muutoskirja.duties.DossierDuties;
import fi.muutoskirja.findings.LedgerFindings;
import fi.muutoskirja.json.CommandJson;
import fi.muutoskirja.json.CommandSchema;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.proceedings.LedgerDecisions;
import fi.muutoskirja.replay.LedgerReplays;
import fi.muutoskirja.source.SourceCommand;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.structure.UnitLife;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.timeline.NamesInLedger;
import fi.muutoskirja.timeline.PlainWording;
import fi.muutoskirja.timeline.Timelines;
import fi.muutoskirja.unknowns.LedgerUnknowns;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Controllers before a ledger in memory, behind the same filter and with the same problem details as in the program. */
final class InMemoryApi {
    /** The document that {@link Saying} cites. */
    static final SourceCommand SOURCE =
            new SourceCommand.RegisterSource(Saying.SOURCE, "Testin lähde", null, null, null, null, "fi");

    private InMemoryApi() {}

    static LedgerInMemory ledger() {
        var capabilities = LedgerInMemory.everyCapability();
        return new LedgerInMemory(new StatementJson(new Catalog(capabilities))::write);
    }

    /** The addresses that take commands in. */
    static MockMvcTester commands(Catalog catalog, CommandDoor door, WritingDoor writing) {
        return serving(new CommandsController(catalog, new CommandJson(catalog), door, writing));
    }

    static WritingDoor open() {
        return new WritingDoor(new WritingSettings(true), false);
    }

    /** The addresses that answer questions. */
    static MockMvcTester reading(LedgerInMemory ledger, Clock clock) {
        return serving(answering(ledger, clock).toArray());
    }

    /** Every address. */
    static MockMvcTester whole(LedgerInMemory ledger, Clock clock) {
        var controllers = new ArrayList<>(answering(ledger, clock));
        controllers.add(new CommandsController(ledger.catalog(), new CommandJson(ledger.catalog()), ledger, open()));
        controllers.add(new CommandListController(schemas(ledger.catalog())));
        controllers.add(new OpenApiController(new OpenApiDocument(schemas(ledger.catalog()))));
        return serving(controllers.toArray());
    }

    static CommandSchemas schemas(Catalog catalog) {
        return new CommandSchemas(catalog, new CommandSchema(catalog)::of);
    }

    private static List<Object> answering(LedgerInMemory ledger, Clock clock) {
        var structure = new LedgerStructure(ledger);
        var timeline = Timelines.over(ledger.catalog(), ledger, structure::displayName);
        var dossiers = new LedgerDossiers(ledger);
        var duties = new DossierDuties(dossiers);
        var wording =
                new PlainWording(ledger.catalog(), new NamesInLedger(ledger.catalog(), ledger, structure::displayName));
        var comparisons = new StructureComparisons(structure);
        var decisions = new LedgerDecisions(
                ledger, (unit, knownAt) -> structure.unit(unit, knownAt).map(UnitLife::kind));
        var moments = new Moments(ledger, clock);
        var answers = new Answers("test");
        return List.of(
                new OrganisationsController(structure, timeline, dossiers, moments, answers),
                new UnitsController(structure, comparisons, moments, answers),
                new DifferenceController(comparisons, structure, moments, answers),
                new ReformsController(timeline, dossiers, structure, wording, moments, answers),
                new ModelsController(dossiers, moments, answers),
                new CausalityController(
                        new LedgerCausality(ledger.catalog(), ledger, structure::organisationOf),
                        new ChainWords(wording, structure::displayName),
                        moments,
                        answers),
                new ReplayController(
                        new LedgerReplays(ledger, timeline, dossiers, structure, decisions),
                        structure,
                        wording,
                        moments,
                        answers),
                new DecisionsController(decisions, structure, ledger.catalog(), moments, answers),
                new TimelineController(timeline, structure, wording, moments, answers, ledger.catalog()),
                new DutiesController(duties, moments, answers),
                new FindingsController(
                        new LedgerFindings(ledger.catalog(), ledger, timeline, duties), moments, answers),
                new UnknownsController(new LedgerUnknowns(dossiers, timeline), moments, answers),
                new EntriesController(ledger, timeline, structure, wording, moments, answers),
                new PersonalController(ledger, said -> Optional.empty(), open()));
    }

    static MockMvcTester serving(Object... controllers) {
        MockMvc mvc = MockMvcBuilders.standaloneSetup(controllers)
                .addFilters(new DescribedAnswers(), new ApiFilter())
                .setHandlerExceptionResolvers(new ProblemResolver())
                .setMessageConverters(new ByteArrayHttpMessageConverter(), new JacksonJsonHttpMessageConverter())
                .build();
        return MockMvcTester.create(mvc).withHttpMessageConverters(List.of(new JacksonJsonHttpMessageConverter()));
    }
}
