package ec.hito.model.stored;

import java.util.List;
import org.jspecify.annotations.Nullable;

final class Absent {
    private Absent() {}

    /** An empty list is left out of an event's JSON, so a list that is not there is an empty one. */
    static <T> List<T> asEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
