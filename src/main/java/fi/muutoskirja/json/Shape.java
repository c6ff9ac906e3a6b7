package fi.muutoskirja.json;

import java.util.List;

/** What JSON a record component takes. The reading, the writing and the published schema all follow from it. */
sealed interface Shape {
    /** Text of at most {@code longest} characters, not blank. */
    record Words(int longest) implements Shape {}

    /** The same, or nothing at all. */
    record WordsOrNone(int longest) implements Shape {}

    /** An id beginning with one of the prefixes. */
    record Id(List<String> prefixes) implements Shape {}

    /** What was said of a private person, sealed: nothing to be read by people. */
    record Sealed() implements Shape {}

    /** The id of an entry. */
    record Uuid() implements Shape {}

    record WholeNumber() implements Shape {}

    record YesOrNo() implements Shape {}

    /** A day of the calendar, 2020-03-10. */
    record Day() implements Shape {}

    /** One of the constants of an enum, in lower-case words with hyphens. */
    record OneOf(Class<? extends Enum<?>> type) implements Shape {}

    record ListOf(Shape element) implements Shape {}

    /** Date words, or an object with bounds. */
    record DateTold() implements Shape {}

    /** A record within the record. */
    record Parts(Class<? extends Record> type, List<Field> fields) implements Shape {}

    /**
     * An act with its command name, as a correction or an effect carries it.
     *
     * @param prefixes what it may be about, by the prefixes of the aggregates; none for any but a correction
     */
    record NamedAct(List<String> prefixes) implements Shape {}

    /**
     * One component of a record.
     *
     * @param nullable whether it may be absent or null
     */
    record Field(String name, Shape shape, boolean nullable) {}
}
