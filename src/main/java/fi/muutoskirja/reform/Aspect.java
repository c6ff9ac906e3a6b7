package fi.muutoskirja.reform;

/** From which side a model or the present state is judged. */
public enum Aspect {
    STRENGTH,
    WEAKNESS,
    OPPORTUNITY,
    NEED,
    IMPROVEMENT,
    EXPECTED_EFFECT
}
