package fi.muutoskirja.api.command;

import fi.muutoskirja.api.answer.AnswerJson;
import fi.muutoskirja.api.answer.Worded;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.api.problem.RequestProblem;
import fi.muutoskirja.json.Malformed;
import fi.muutoskirja.json.Problem;
import fi.muutoskirja.kernel.CommandDoor.CommandIdReused;
import fi.muutoskirja.kernel.CommandDoor.Refused;
import fi.muutoskirja.kernel.Objection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Why a command was not recorded, as problem details. */
final class CommandProblems {
    private CommandProblems() {}

    static RequestProblem unknown(String name) {
        return ProblemKind.UNKNOWN_COMMAND
                .because("There is no command ‘" + name + "’. They are listed in /api/v1/commands.")
                .with("command", name);
    }

    static RequestProblem of(Malformed malformed) {
        var errors = malformed.problems();
        var detail = errors.stream()
                .map(error -> (error.pointer().isEmpty() ? "The body" : error.pointer()) + ": " + error.message())
                .collect(Collectors.joining("; "));
        return ProblemKind.MALFORMED_COMMAND.because(detail).with("errors", errors);
    }

    static RequestProblem of(Refused refused, Locale language) {
        var rejection = refused.commands().getFirst().rejection();
        var first = rejection.objections().getFirst();
        return ProblemKind.REFUSED_BY_RULE
                .because(rejection.message())
                .with("command", rejection.command())
                .with("subject", rejection.subject())
                .with("rule", first.rule())
                .with("section", first.section())
                .with(
                        "objections",
                        AnswerJson.MAPPER.<JsonNode>valueToTree(
                                Worded.all(rejection.objections(), Objection::rule, Objection::message, language)))
                .withHeader("Content-Language", languages(language));
    }

    /** The problem itself is in English, the sentences of its rules in the language asked for. */
    private static String languages(Locale language) {
        return language.equals(Locale.ENGLISH) ? "en" : "en, " + language.getLanguage();
    }

    static RequestProblem conflict() {
        return ProblemKind.CONFLICT
                .because(
                        "Others recorded on the same subject at the same time. Nothing was written; send the command again"
                                + " with the same Idempotency-Key.")
                .withHeader("Retry-After", "1");
    }

    static RequestProblem of(CommandIdReused reused) {
        return ProblemKind.COMMAND_ID_REUSED
                .because("The Idempotency-Key " + reused.command() + " was used before for a command with different"
                        + " content. Nothing was written; a new command needs a new key.")
                .with("errors", List.of(new Problem("", "differs from the command recorded under this key")));
    }
}
