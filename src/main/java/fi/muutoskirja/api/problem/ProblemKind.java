package fi.muutoskirja.api.problem;

import fi.muutoskirja.kernel.KebabCase;

/** Everything that can be wrong, with its HTTP status and its title. The name of a constant, in kebab-case, ends its type URI. */
public enum ProblemKind {
    INVALID_PARAMETER(400, "A parameter cannot be understood"),
    MALFORMED_REQUEST(400, "The request cannot be read"),
    MALFORMED_COMMAND(400, "The command cannot be read"),
    IDEMPOTENCY_KEY(400, "The Idempotency-Key is missing or is not a UUID"),
    WRITING_NOT_ALLOWED(403, "Writing is not allowed"),
    NOT_FOUND(404, "There is nothing at this address"),
    UNKNOWN_COMMAND(404, "There is no such command"),
    METHOD_NOT_ALLOWED(405, "This address does not take this method"),
    NOT_ACCEPTABLE(406, "The answer cannot be given in the form asked for"),
    CONFLICT(409, "Others recorded on the same subject at the same time"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not JSON"),
    REFUSED_BY_RULE(422, "A rule refuses the command"),
    COMMAND_ID_REUSED(422, "The command id was used before for a different command"),
    INTERNAL(500, "Something went wrong here"),
    UNAVAILABLE(503, "The ledger's database does not answer");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The type URI, relative to the address of the ledger: {@code /problems/not-found}. */
    public String type() {
        return "/problems/" + KebabCase.of(this);
    }

    /** The problem itself, told in a sentence that says where and why. */
    public RequestProblem because(String detail) {
        return new RequestProblem(this, detail);
    }
}
