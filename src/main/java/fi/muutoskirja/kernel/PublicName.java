package fi.muutoskirja.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an act or a fact is known outside the code: in REST addresses, case files and stored events.
 * It never changes, whatever happens to the Java class that carries it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PublicName {
    /** For an act the command name, {@code propose-model}; for a fact the event name, {@code reform.model-proposed}. */
    String value();

    /** The revision of a fact's stored shape, from 1. Acts have no revisions. */
    int revision() default 1;
}
