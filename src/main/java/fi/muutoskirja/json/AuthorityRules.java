package fi.muutoskirja.json;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.KebabCase;

/** What goes with which kind of authority. */
final class AuthorityRules {
    private AuthorityRules() {}

    static void against(Authority authority, String pointer, Problems problems) {
        switch (authority.kind()) {
            case DECISION -> {
                if (authority.decision() == null) {
                    problems.add(pointer + "/decision", "required when the kind is decision");
                }
            }
            case LAW, OUTSIDE_ACT, UNKNOWN -> {
                var kind = KebabCase.of(authority.kind());
                if (authority.explanation() == null) {
                    problems.add(pointer + "/explanation", "required when the kind is " + kind);
                }
                if (authority.decision() != null) {
                    problems.add(pointer + "/decision", "goes only with the kind decision, found the kind " + kind);
                }
            }
        }
    }
}
