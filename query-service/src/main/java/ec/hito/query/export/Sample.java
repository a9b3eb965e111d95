package ec.hito.query.export;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the file that a call gives out begins, for its description. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Sample {
    String csv();

    /** The members of one of its {@code items}. */
    String item();
}
