package fi.muutoskirja.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem details, whatever the request accepts: an explanation that can be read beats none. */
public final class ProblemWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemWriter() {}

    public static void write(RequestProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var kind = problem.kind();
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("type", kind.type());
        members.put("title", kind.title());
        members.put("status", kind.status());
        members.put("detail", problem.detail());
        members.put("instance", request.getRequestURI());
        members.putAll(problem.members());
        var body = JSON.writeValueAsBytes(members);
        response.setStatus(kind.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", "en");
        problem.headers().forEach(response::setHeader);
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
