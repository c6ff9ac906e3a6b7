package fi.muutoskirja.json;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent is not a command; it never came before a rule. Carries every problem found. */
public final class Malformed extends RuntimeException {
    private final transient List<Problem> problems;

    public Malformed(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of the text, at most {@value Problems#MOST} and a word that there were more. */
    public List<Problem> problems() {
        return problems;
    }
}
