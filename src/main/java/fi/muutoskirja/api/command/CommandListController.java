package fi.muutoskirja.api.command;

import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.command.CommandsAnswer.CommandLineAnswer;
import fi.muutoskirja.api.document.CommandSchemas;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What commands there are, and what they look like. */
@RestController
@RequestMapping("/api/v1/commands")
public final class CommandListController {
    private final CommandSchemas schemas;

    public CommandListController(CommandSchemas schemas) {
        this.schemas = schemas;
    }

    @GetMapping(produces = "application/json")
    public ResponseEntity<CommandsAnswer> commands(HttpServletRequest request) {
        Query.of(request);
        return answer(new CommandsAnswer(
                schemas.names().stream().map(CommandLineAnswer::of).toList()));
    }

    @GetMapping(
            path = "/{name}/schema",
            produces = {"application/schema+json", "application/json"})
    public ResponseEntity<ObjectNode> schema(@PathVariable String name, HttpServletRequest request) {
        Query.of(request);
        return answer(schemas.of(name).orElseThrow(() -> CommandProblems.unknown(name)));
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(body);
    }
}
