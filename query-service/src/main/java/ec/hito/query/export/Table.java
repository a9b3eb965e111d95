package ec.hito.query.export;

import ec.hito.query.reading.Moment;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is given out as a file: columns and rows. */
interface Table {
    /** What people call it, in Spanish. */
    String title();

    /** The columns' names, in lower case with underscores. */
    List<String> headers();

    /**
     * Hands its rows over one by one; inside a read's transaction.
     *
     * @param row takes as many cells as there are headers, each a text, a number, a day, a list of texts, or null where nothing is known
     */
    void rows(Moment moment, Consumer<@Nullable Object[]> row);
}
