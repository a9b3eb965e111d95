package ec.hito.command.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call that records something and answers otherwise than by an {@link Answer}; it names the position, and takes no {@code If-Match}. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RecordsOtherwise {
    /** Whether it honours {@code Idempotency-Key}. */
    boolean keyed();
}
