package ec.hito.model.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

final class Lists {
    private Lists() {}

    /** A list that JSON left out is an empty one. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
