package fi.muutoskirja.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component (a string, or a list of strings) that holds ids with one of the given prefixes. On an act within a record it
 * tells what the act may be about.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Ref {
    /** The allowed prefixes without the hyphen: {@code reform}, {@code unit}. */
    String[] value();

    /** As what it names them. */
    ReferenceRole role() default ReferenceRole.MENTION;

    /** The component of the same record whose id is that of the aggregate that refers to them; empty for the aggregate of the entry. */
    String by() default "";
}
