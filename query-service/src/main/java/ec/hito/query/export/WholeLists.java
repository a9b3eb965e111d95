package ec.hito.query.export;

import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A list as a file has no pages. */
final class WholeLists {
    private WholeLists() {}

    /** @throws ProblemException 400 {@code unknown-parameter} if a page is asked for */
    static void refusePages(@Nullable String limit, @Nullable String cursor) {
        refuse("limit", limit);
        refuse("cursor", cursor);
    }

    private static void refuse(String name, @Nullable String value) {
        if (value != null) {
            throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "unknown-parameter", name)
                    .at(name, "unknown-parameter"));
        }
    }
}
