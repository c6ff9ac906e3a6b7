package fi.muutoskirja.api.asked;

import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.api.problem.RequestProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The query part of an address. A parameter that the address does not take is refused rather than passed over: a misspelt
 * {@code known-at} would otherwise answer another question than the one asked.
 */
public final class Query {
    private final Map<String, String[]> parameters;

    private Query(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /**
     * Reads the query part.
     *
     * @param taken the names that the address takes
     * @throws RequestProblem when there is another name, a name twice, or text that cannot be decoded
     */
    public static Query of(HttpServletRequest request, String... taken) {
        var parameters = decoded(request);
        var known = List.of(taken);
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw invalid(
                        name,
                        "This address does not take a parameter of this name; it takes "
                                + (known.isEmpty() ? "none" : String.join(", ", known)) + ".");
            }
            if (values.length > 1) {
                throw invalid(name, "It is given " + values.length + " times; give it once.");
            }
        });
        return new Query(parameters);
    }

    /** The value of a parameter; empty when it is left out. A parameter that is there without a value has an empty value. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(parameters.get(name)).map(values -> values[0]);
    }

    /** What is said of a parameter that cannot be understood. */
    public static RequestProblem invalid(String parameter, String why) {
        return ProblemKind.INVALID_PARAMETER
                .because("Parameter ‘" + parameter + "’: " + why)
                .with("parameter", parameter);
    }

    private static Map<String, String[]> decoded(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException undecodable) {
            throw ProblemKind.MALFORMED_REQUEST.because(
                    "The part of the address after ‘?’ cannot be decoded: it must be percent-encoded UTF-8.");
        }
    }
}
