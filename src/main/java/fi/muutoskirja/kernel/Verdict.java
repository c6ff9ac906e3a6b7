package fi.muutoskirja.kernel;

/** What comes of a command: one statement to record, or a refusal. */
public sealed interface Verdict {
    /** The command is accepted and leads to this statement. */
    record Accepted(Statement statement) implements Verdict {}

    /** The command is refused; nothing is recorded. */
    record Refused(Rejection rejection) implements Verdict {}
}
