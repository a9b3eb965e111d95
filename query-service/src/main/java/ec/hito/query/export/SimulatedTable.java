package ec.hito.query.export;

import ec.hito.query.reading.Moment;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of simulated data, which says so in every row: rows are copied out of files. Imports pass over a column that they do not know. */
record SimulatedTable(Table table) implements Table {
    private static final String HEADER = "simulated";
    private static final String MARK = "datos simulados";

    @Override
    public String title() {
        return table.title() + "-" + MARK.replace(' ', '-');
    }

    @Override
    public List<String> headers() {
        return Stream.concat(table.headers().stream(), Stream.of(HEADER)).toList();
    }

    @Override
    public void rows(Moment moment, Consumer<@Nullable Object[]> row) {
        table.rows(moment, cells -> {
            var marked = Arrays.copyOf(cells, cells.length + 1);
            marked[cells.length] = MARK;
            row.accept(marked);
        });
    }
}
