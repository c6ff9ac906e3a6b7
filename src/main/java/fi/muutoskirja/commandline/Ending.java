package fi.muutoskirja.commandline;

import fi.muutoskirja.auditor.CannotFold;
import fi.muutoskirja.digests.NotDigests;
import fi.muutoskirja.evidence.Unreadable;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.proof.NotAccepted;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;

/** How a failed command ends: what is said, a plain sentence on each line, and the exit code. */
record Ending(int code, List<String> sentences) {

    static Ending of(Throwable failure) {
        return switch (failure) {
            case CannotOpen cannot -> new Ending(ExitCode.CANNOT_START, List.of(sentence(cannot)));
            case Unreadable unreadable -> new Ending(ExitCode.CANNOT_START, List.of(sentence(unreadable)));
            case NotAccepted no -> refused(no.sentence());
            case CannotFold no -> refused(sentence(no));
            case NotDigests no -> refused(sentence(no));
            case CannotDo cannot -> new Ending(ExitCode.REFUSED, cannot.reasons());
            case CommandDoor.Refused refused ->
                new Ending(
                        ExitCode.REFUSED,
                        refused.commands().stream()
                                .map(command -> command.rejection().message())
                                .toList());
            case UncheckedIOException wrapped -> of(Objects.requireNonNull(wrapped.getCause()));
            case NoSuchFileException missing -> refused(missing.getFile() + " does not exist.");
            case AccessDeniedException denied -> refused(denied.getFile() + " cannot be read or written.");
            case IOException io -> refused("Reading or writing failed: " + sentence(io));
            default ->
                refused("This should not have happened: " + sentence(failure) + " (Add --stack-trace for details.)");
        };
    }

    int tellTo(PrintWriter err) {
        sentences.forEach(err::println);
        err.flush();
        return code;
    }

    private static Ending refused(String sentence) {
        return new Ending(ExitCode.REFUSED, List.of(sentence));
    }

    private static String sentence(Throwable failure) {
        var message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
