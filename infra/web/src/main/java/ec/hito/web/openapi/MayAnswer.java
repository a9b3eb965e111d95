package ec.hito.web.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;

/**
 * With what a call may answer besides what follows from its kind. {@code CREATED} takes the place of 200; {@code PRECONDITION_REQUIRED}
 * says that the call asks for {@code If-Match}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayAnswer {
    HttpStatus[] value();
}
