package fi.muutoskirja.api.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What Spring MVC finds wrong with a request before any of our code sees it, in our words. */
final class ProblemsOfSpring {
    private ProblemsOfSpring() {}

    /** The problem behind an exception of Spring MVC; null when the exception tells of a fault of our own. */
    static @Nullable RequestProblem of(Exception exception) {
        return switch (exception) {
            case NoHandlerFoundException nothing -> nothingThere();
            case NoResourceFoundException nothing -> nothingThere();
            case HttpRequestMethodNotSupportedException method -> methodNotAllowed(method);
            case HttpMediaTypeNotAcceptableException form ->
                ProblemKind.NOT_ACCEPTABLE.because("This address answers in application/json only.");
            case HttpMediaTypeNotSupportedException form ->
                ProblemKind.UNSUPPORTED_MEDIA_TYPE
                        .because("Send the body as application/json in UTF-8.")
                        .withHeader("Accept", "application/json");
            default -> null;
        };
    }

    private static RequestProblem nothingThere() {
        return ProblemKind.NOT_FOUND.because(
                "No resource has this address. The addresses are listed in /api/v1/openapi.json.");
    }

    private static RequestProblem methodNotAllowed(HttpRequestMethodNotSupportedException exception) {
        var supported = exception.getSupportedMethods();
        List<String> methods = supported == null ? List.of() : Arrays.asList(supported);
        var allowed = methods.contains(HttpMethod.GET.name()) && !methods.contains(HttpMethod.HEAD.name())
                ? methods.stream().collect(Collectors.joining(", ")) + ", HEAD"
                : String.join(", ", methods);
        return ProblemKind.METHOD_NOT_ALLOWED
                .because("This address takes " + allowed + ", not " + exception.getMethod() + ".")
                .withHeader("Allow", allowed);
    }
}
