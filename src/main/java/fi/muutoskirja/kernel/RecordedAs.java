package fi.muutoskirja.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the event as which a command is recorded. The event is written at build time, with the components of its command; its class is
 * named by the last part of its public name, {@code ModelProposed}, and stands in the family's interface of events, {@code ReformEvent}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface RecordedAs {
    /** The event's public name, {@code reform.model-proposed}; it never changes. */
    String value();

    /** The revision of the event's stored shape, from 1. */
    int revision() default 1;

    /** What else the event is, beside one of its family. */
    Class<? extends LedgerEvent>[] of() default {};
}
