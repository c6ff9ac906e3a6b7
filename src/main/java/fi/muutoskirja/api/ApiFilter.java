package fi.muutoskirja.api;

import fi.muutoskirja.api.problem.ProblemResolver;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What holds for every answer under {@code /api/} and {@code /log/}: it is data and nothing else, and pages of any origin may read it. Only reading
 * is open to them; a browser that asks whether it may send a command is told no.
 */
final class ApiFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ProblemResolver.takeOver(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                openToEveryOrigin(response);
                chain.doFilter(request, response);
            }
            case "OPTIONS" -> {
                if (request.getHeader("Access-Control-Request-Method") == null) {
                    chain.doFilter(request, response);
                } else {
                    preflight(response);
                }
            }
            default -> chain.doFilter(request, response);
        }
    }

    private static void openToEveryOrigin(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Content-Language, Link, Muutoskirja-Position");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private static void preflight(HttpServletResponse response) {
        openToEveryOrigin(response);
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
