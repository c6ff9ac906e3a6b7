package fi.muutoskirja.api.command;

import java.util.List;

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
