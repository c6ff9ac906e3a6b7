package fi.muutoskirja.kernel;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a command was refused. Nothing of a refused command is written.
 *
 * @param command the public name of the refused command
 * @param subject the aggregate it was about
 * @param objections at least one
 */
public record Rejection(String command, String subject, List<Objection> objections) {
    public Rejection {
        objections = List.copyOf(objections);
    }

    /** All objections in one sentence after another. */
    public String message() {
        return objections.stream().map(Objection::message).collect(Collectors.joining(" "));
    }
}
