package fi.muutoskirja.api.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request cannot be answered as asked; carries what the problem details say. */
public final class RequestProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final String detail;
    private final transient Map<String, @Nullable Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    RequestProblem(ProblemKind kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
        this.detail = detail;
    }

    /** Adds a member to the problem details. */
    public RequestProblem with(String member, @Nullable Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds a header to the response. */
    public RequestProblem withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemKind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public Map<String, @Nullable Object> members() {
        return Collections.unmodifiableMap(members);
    }

    public Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }
}
