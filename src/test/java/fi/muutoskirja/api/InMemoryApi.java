package fi.muutoskirja.api;

import fi.muutoskirja.api.command.CommandsController;
import fi.muutoskirja.api.command.WritingDoor;
import fi.muutoskirja.api.command.WritingSettings;
import fi.muutoskirja.api.problem.ProblemResolver;
import fi.muutoskirja.json.CommandJson;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.testing.LedgerInMemory;
import java.util.List;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Controllers before a ledger in memory, behind the same filter and with the same problem details as in the program. */
final class InMemoryApi {
    private InMemoryApi() {}

    static LedgerInMemory ledger() {
        var capabilities = LedgerInMemory.everyCapability();
        return new LedgerInMemory(capabilities, new StatementJson(new Catalog(capabilities))::write);
    }

    /** The addresses that take commands in. */
    static MockMvcTester commands(Catalog catalog, CommandDoor door, WritingDoor writing) {
        return serving(new CommandsController(catalog, new CommandJson(catalog), door, writing));
    }

    static WritingDoor open() {
        return new WritingDoor(new WritingSettings(true), false);
    }

    static MockMvcTester serving(Object... controllers) {
        MockMvc mvc = MockMvcBuilders.standaloneSetup(controllers)
                .addFilters(new ApiFilter())
                .setHandlerExceptionResolvers(new ProblemResolver())
                .setMessageConverters(new ByteArrayHttpMessageConverter(), new JacksonJsonHttpMessageConverter())
                .build();
        return MockMvcTester.create(mvc).withHttpMessageConverters(List.of(new JacksonJsonHttpMessageConverter()));
    }
}
