package fi.muutoskirja.eventstore;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.jspecify.annotations.Nullable;

/** Takes the result of a command, which the bus handles on the calling thread. */
final class CommandAnswer implements CommandCallback<Object, Recording> {
    private @Nullable CommandResultMessage<? extends Recording> result;

    @Override
    public void onResult(CommandMessage<?> command, CommandResultMessage<? extends Recording> commandResult) {
        result = commandResult;
    }

    /** The recording; or throws what the command failed with. */
    Recording recording() {
        if (result == null) {
            throw new IllegalStateException("The command bus has not answered");
        }
        if (!result.isExceptional()) {
            return result.getPayload();
        }
        switch (result.exceptionResult()) {
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            case Throwable checked -> throw new IllegalStateException(checked);
        }
    }
}
