package fi.muutoskirja.commandline;

import java.util.List;

/** What was asked cannot be done, for one or more reasons; each is a plain sentence. */
public final class CannotDo extends RuntimeException {
    private final transient List<String> reasons;

    public CannotDo(String reason) {
        this(List.of(reason));
    }

    public CannotDo(List<String> reasons) {
        super(String.join(System.lineSeparator(), reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
