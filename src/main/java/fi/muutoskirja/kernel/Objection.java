package fi.muutoskirja.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says against a fact.
 *
 * @param weight what follows from it
 * @param rule the rule's permanent name, a sentence in kebab-case
 * @param section the section of law; null when the rule is not one of law
 * @param message what is wrong and with what, in a sentence
 */
public record Objection(
        Weight weight, String rule, @Nullable String section, String message) {
    /** What follows from an objection. */
    public enum Weight {
        /** It cannot have been so: always refused. */
        IMPOSSIBLE,
        /** It was against the law: refused when recorded live, a finding when back-filled. */
        UNLAWFUL,
        /** It may have been so, and the reader should know: always a finding. */
        NOTEWORTHY
    }

    public static Objection impossible(String rule, String message) {
        return new Objection(Weight.IMPOSSIBLE, rule, null, message);
    }

    /** Impossible, and the law says so too. */
    public static Objection impossible(String rule, String section, String message) {
        return new Objection(Weight.IMPOSSIBLE, rule, section, message);
    }

    /** Impossible when the rule is broken; nothing otherwise. */
    public static Optional<Objection> impossibleIf(boolean broken, String rule, String message) {
        return broken ? Optional.of(impossible(rule, message)) : Optional.empty();
    }

    /** The objections that were raised, in order. */
    @SafeVarargs
    public static List<Objection> raised(Optional<Objection>... objections) {
        var raised = new ArrayList<Objection>();
        for (var objection : objections) {
            objection.ifPresent(raised::add);
        }
        return raised;
    }

    public static Objection unlawful(String rule, String section, String message) {
        return new Objection(Weight.UNLAWFUL, rule, section, message);
    }

    public static Objection noteworthy(String rule, String message) {
        return new Objection(Weight.NOTEWORTHY, rule, null, message);
    }

    public Finding asFinding() {
        return new Finding(rule, section, message);
    }

    /** Whether this objection refuses a statement recorded in the given mode. */
    public boolean refuses(RecordingMode mode) {
        return switch (weight) {
            case IMPOSSIBLE -> true;
            case UNLAWFUL -> mode == RecordingMode.LIVE;
            case NOTEWORTHY -> false;
        };
    }
}
