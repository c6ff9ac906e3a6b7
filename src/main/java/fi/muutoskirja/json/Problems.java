package fi.muutoskirja.json;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that everything can be told at once. */
final class Problems {
    /** How many are told; what follows is counted only by a word that there is more. */
    static final int MOST = 100;

    private final List<Problem> found = new ArrayList<>();
    private int count;

    void add(String pointer, String message) {
        count++;
        if (count <= MOST) {
            found.add(new Problem(pointer, message));
        } else if (count == MOST + 1) {
            found.add(new Problem("", "there are more than " + MOST + " problems; the first are told"));
        }
    }

    /** Whether there are more than anybody is told. */
    boolean isFull() {
        return count >= MOST;
    }

    /** How many problems there are by now; unchanged over a part, the part is sound. */
    int count() {
        return count;
    }

    Malformed asMalformed() {
        return new Malformed(found);
    }

    /** The pointer to a member of what {@code pointer} points at. */
    static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
