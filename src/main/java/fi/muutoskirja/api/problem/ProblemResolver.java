package fi.muutoskirja.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns whatever goes wrong under {@code /api/} into problem details. A resolver rather than a controller advice, because an
 * advice never sees a request that no controller takes.
 */
public final class ProblemResolver implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);
    private static final String TAKEN_OVER = ProblemResolver.class.getName();

    /** Marks a request whose problems are to be told as problem details. */
    public static void takeOver(HttpServletRequest request) {
        request.setAttribute(TAKEN_OVER, true);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (request.getAttribute(TAKEN_OVER) == null) {
            return null;
        }
        var problem = problem(request, exception);
        try {
            if (!response.isCommitted()) {
                response.resetBuffer();
                ProblemWriter.write(problem, request, response);
            }
        } catch (IOException gone) {
            LOG.debug("The caller went away before it could be told what was wrong", gone);
        }
        return new ModelAndView();
    }

    private static RequestProblem problem(HttpServletRequest request, Exception exception) {
        if (exception instanceof RequestProblem problem) {
            return problem;
        }
        var problem = ProblemsOfSpring.of(exception);
        if (problem != null) {
            return problem;
        }
        LOG.error("{} {} could not be answered", request.getMethod(), request.getRequestURI(), exception);
        if (DatabaseAway.isBehind(exception)) {
            return ProblemKind.UNAVAILABLE
                    .because(
                            "The database of the ledger does not answer just now. Asking again is always safe, and so is sending"
                                    + " a command again with the same Idempotency-Key.")
                    .withHeader("Retry-After", "5");
        }
        return ProblemKind.INTERNAL.because(
                "The request could not be answered. The reason is in the log of the server.");
    }
}
