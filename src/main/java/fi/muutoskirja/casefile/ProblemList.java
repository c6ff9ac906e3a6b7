package fi.muutoskirja.casefile;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, each with its place. */
final class ProblemList {
    private static final int MOST = 1_000;

    private final YamlTree tree;
    private final List<CaseProblem> found;

    ProblemList(YamlTree tree) {
        this.tree = tree;
        this.found = new ArrayList<>(tree.problems());
    }

    void add(String pointer, String message) {
        if (found.size() < MOST) {
            found.add(new CaseProblem(tree.place(pointer), pointer, message));
        } else if (found.size() == MOST) {
            found.add(new CaseProblem(
                    FilePlace.START, "", "there are more than " + MOST + " problems; the first are told"));
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new CaseFileRefused(found);
        }
    }
}
