package fi.muutoskirja.kernel;

import java.util.List;
import java.util.UUID;

/** The only way in: commands are decided, recorded durably, and answered. */
public interface CommandDoor {
    /**
     * Records one command. When this returns, the entry is on disk.
     *
     * @throws Refused when a rule refuses it; nothing is written
     * @throws Conflict when others changed the same aggregate at the same time, even after a few tries; nothing is written
     */
    Receipt execute(CommandEnvelope command);

    /**
     * Records all commands in one commit, or none. Commands already recorded under the same id are left as they are.
     *
     * @return a receipt for each command, in order
     * @throws Refused with every rejection found, each with the id of its command; nothing is written
     * @throws Conflict as for one command
     */
    List<Receipt> executeAll(List<CommandEnvelope> commands);

    /**
     * What became of a command.
     *
     * @param command the command's id
     * @param position the entry's position in the ledger
     * @param entry the entry's id
     * @param repeated whether the command had been recorded before, so that nothing was written now
     */
    record Receipt(UUID command, long position, UUID entry, boolean repeated) {}

    /** One refused command of those that were sent. */
    record RefusedCommand(UUID command, Rejection rejection) {}

    /** One or more commands were refused by a rule. */
    final class Refused extends RuntimeException {
        private final transient List<RefusedCommand> commands;

        public Refused(List<RefusedCommand> commands) {
            super(commands.getFirst().rejection().message());
            this.commands = List.copyOf(commands);
        }

        public List<RefusedCommand> commands() {
            return commands;
        }
    }

    /** Others changed the same aggregate at the same time. */
    final class Conflict extends RuntimeException {
        public Conflict(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** A command id was sent again with different content. */
    final class CommandIdReused extends RuntimeException {
        private final transient UUID command;

        public CommandIdReused(UUID command) {
            super("Command id " + command + " was used before for a different command.");
            this.command = command;
        }

        public UUID command() {
            return command;
        }
    }
}
