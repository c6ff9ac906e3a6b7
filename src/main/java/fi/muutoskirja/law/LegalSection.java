package fi.muutoskirja.law;

/**
 * A section, or a run of sections, of an act.
 *
 * @param act the act
 * @param sections the section sign's number or numbers, {@code 98–100}
 */
public record LegalSection(RuleSet act, String sections) {
    /** Where the law says how a body makes its decisions: in a meeting, in an electronic meeting or in the electronic procedure. */
    public static final LegalSection WHERE_BODIES_DECIDE = new LegalSection(RuleSet.ACT_OF_2015, "98–100");

    /** As objections and findings cite it, {@code Kuntalaki 410/2015 98–100 §}. */
    public String citation() {
        return act.citation() + " " + sections + " §";
    }
}
