package fi.muutoskirja.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component (a string, or a list of strings) that names people acting in office, as the source gives their names. Who
 * claims or appeals does not act in office; a private person is {@link Personal}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Person {
    /** Whether groups and bodies may be among them, so that only the words of the source tell who is a person. */
    boolean orGroup() default false;
}
