package ec.hito.query.export;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is being written, row by row. */
interface Sheet extends Closeable {
    /** @param cells as a {@link Table} hands them over */
    void row(@Nullable Object[] cells);

    /** A cell where it has to be one text: of a list its parts as an import takes them apart; empty where nothing is known. */
    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case List<?> parts ->
                String.join("; ", parts.stream().map(Object::toString).toList());
            default -> cell.toString();
        };
    }
}
