package fi.muutoskirja.api.command;

import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.document.CommandSchemas;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
public record CommandListController(CommandSchemas schemas) {
    @GetMapping(produces = "application/json")
    public ResponseEntity<CommandsAnswer> commands(HttpServletRequest request) {
        Query.of(request);
        return answer(new CommandsAnswer(schemas.names().stream()
                .map(CommandsAnswer.CommandLineAnswer::of)
                .toList()));
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

    /**
     * Every command there is.
     *
     * @param commands in the order of what they are about
     */
    public record CommandsAnswer(List<CommandLineAnswer> commands) {
        /**
         * A command.
         *
         * @param name its public name, {@code propose-model}
         * @param self the address to send it to, relative to that of the ledger
         * @param schema the address of the JSON Schema of its body
         */
        public record CommandLineAnswer(String name, String self, String schema) {
            static CommandLineAnswer of(String name) {
                var self = "/api/v1/commands/" + name;
                return new CommandLineAnswer(name, self, self + "/schema");
            }
        }
    }
}
