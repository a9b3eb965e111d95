package ec.hito.command.imports.matrix;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.RejectedException;
import ec.hito.model.plan.MatrixColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of the matrix stands at which place of the file. Their order is free. */
final class Headers {
    private final Map<MatrixColumn, Integer> places = new EnumMap<>(MatrixColumn.class);
    private final List<Remark> warnings = new ArrayList<>();
    private final int width;

    /** @throws RejectedException with {@link UnreadableFile.WrongHeaders} if a required column is missing or one stands there twice */
    Headers(List<String> headers) {
        width = headers.size();
        var faults = new ArrayList<Fault>();
        for (int place = 0; place < width; place++) {
            var header = headers.get(place).strip();
            var column = MatrixColumn.of(header);
            if (column.isEmpty()) {
                warnings.add(new Remark(1, header, "unknown-column", List.of(header)));
            } else if (places.putIfAbsent(column.get(), place) != null) {
                faults.add(Fault.at(column.get().header(), "duplicate-column"));
            }
        }
        Arrays.stream(MatrixColumn.values())
                .filter(column -> column.required() && !places.containsKey(column))
                .forEach(column -> faults.add(Fault.at(column.header(), "missing-column")));
        if (!faults.isEmpty()) {
            throw new RejectedException(new UnreadableFile.WrongHeaders(faults));
        }
    }

    Set<MatrixColumn> columns() {
        return Set.copyOf(places.keySet());
    }

    int width() {
        return width;
    }

    /** What is in the file and not in the matrix; it is passed over. */
    List<Remark> warnings() {
        return List.copyOf(warnings);
    }

    /** The cell's text without surrounding blanks, with line feeds only; nothing if it is blank or the column is not there. */
    Optional<String> cell(List<String> row, MatrixColumn column) {
        return Optional.ofNullable(places.get(column))
                .map(row::get)
                .map(cell -> cell.replace("\r\n", "\n").strip())
                .filter(cell -> !cell.isEmpty());
    }
}
