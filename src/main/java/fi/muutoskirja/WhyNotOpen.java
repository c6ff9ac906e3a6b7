package fi.muutoskirja;

import fi.muutoskirja.commandline.CannotOpen;
import fi.muutoskirja.embedded.CannotStart;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Finds the one cause that a person can do something about. */
final class WhyNotOpen {
    private WhyNotOpen() {}

    static CannotOpen of(Throwable failure) {
        var last = failure;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence != null) {
                return new CannotOpen(sentence, failure);
            }
            last = cause;
        }
        return new CannotOpen(
                "Muutoskirja cannot start: %s (add --stack-trace for details).".formatted(firstLine(last)), failure);
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart cannot -> cannot.getMessage();
            case PortInUseException port ->
                "Port %1$d is already in use: stop the program that uses it or choose another (--server.port=%2$d)."
                        .formatted(port.getPort(), port.getPort() + 1);
            case SQLException database -> ofDatabase(database);
            default -> null;
        };
    }

    private static @Nullable String ofDatabase(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.equals("53100")) {
            return "The disk that holds the database is full.";
        }
        if (state.equals("42501")) {
            return "The database's account may not do what is needed (%s): name the owner of the ledger by spring.flyway.user and spring.flyway.password."
                    .formatted(firstLine(failure));
        }
        if (state.startsWith("08") || state.startsWith("28") || state.equals("3D000")) {
            return "The database named by spring.datasource.url cannot be opened: " + firstLine(failure);
        }
        return null;
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.toString());
    }
}
