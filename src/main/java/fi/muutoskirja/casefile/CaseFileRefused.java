package fi.muutoskirja.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A case file cannot be imported; nothing of it was recorded. Carries every problem found. */
public final class CaseFileRefused extends RuntimeException {
    private final transient List<CaseProblem> problems;

    public CaseFileRefused(List<CaseProblem> problems) {
        super(problems.stream().map(CaseProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream()
                .sorted(Comparator.comparing(CaseProblem::place))
                .toList();
    }

    /** At least one, in the order of the file. */
    public List<CaseProblem> problems() {
        return problems;
    }
}
