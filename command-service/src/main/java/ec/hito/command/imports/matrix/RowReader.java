package ec.hito.command.imports.matrix;

import ec.hito.command.imports.Remark;
import ec.hito.command.imports.table.Cells;
import ec.hito.command.imports.table.Columns;
import ec.hito.command.imports.table.Table;
import ec.hito.command.initiative.NewArticulation;
import ec.hito.command.text.Text;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.plan.MatrixColumn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row of the file, and gathers everything that is wrong with it. */
final class RowReader {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern INITIATIVE_KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern OBJECTIVE_CODE = Pattern.compile("\\d{1,2}\\.\\d{1,2}");

    private final Columns<MatrixColumn> columns;
    private final int line;
    private final Cells<MatrixColumn> cells;

    RowReader(Columns<MatrixColumn> columns, Table.Row row) {
        this.columns = columns;
        this.line = row.line();
        this.cells = new Cells<>(columns, row);
    }

    /** What is wrong with the row, once it was read. */
    List<Remark> faults() {
        return cells.faults();
    }

    /** The row, or nothing if it has faults. */
    Optional<MatrixRow> read() {
        var entry = matching(MatrixColumn.ENTRY, NUMBER, "not-a-number").map(Integer::parseInt);
        var number =
                matching(MatrixColumn.ARTICULATION_NO, NUMBER, "not-a-number").map(Integer::parseInt);
        var initiativeKey = matching(MatrixColumn.INITIATIVE_KEY, INITIATIVE_KEY, "not-a-key");
        var objectiveCode = matching(MatrixColumn.MANAGEMENT_OBJECTIVE, OBJECTIVE_CODE, "not-an-objective-code");
        var initiative = cells.text(MatrixColumn.INITIATIVE, Text.NAME);
        var objective = cells.text(MatrixColumn.ARTICULATION_OBJECTIVE, Text.OBJECTIVE);
        var mechanisms = mechanisms();
        var asides = asides();
        return cells.whole(() -> new MatrixRow(
                line,
                new ArticulationKey(entry.orElseThrow(), number.orElseThrow()),
                initiativeKey.orElseThrow(),
                new ManagementObjectiveCode(objectiveCode.orElseThrow()),
                initiative.orElseThrow(),
                objective.orElseThrow(),
                mechanisms,
                asides));
    }

    private Optional<String> matching(MatrixColumn column, Pattern shape, String code) {
        return cells.matching(column, shape, code);
    }

    private List<String> mechanisms() {
        var mechanisms = cells.parts(MatrixColumn.MECHANISMS);
        if (mechanisms.size() > NewArticulation.MOST_MECHANISMS) {
            cells.fault(MatrixColumn.MECHANISMS, "too-many", NewArticulation.MOST_MECHANISMS);
        }
        mechanisms.forEach(words -> cells.fits(MatrixColumn.MECHANISMS, words, Text.NAME));
        return mechanisms;
    }

    private Map<MatrixColumn, @Nullable String> asides() {
        var asides = new EnumMap<MatrixColumn, @Nullable String>(MatrixColumn.class);
        for (var column : columns.present()) {
            if (!column.required()) {
                asides.put(column, cells.text(column, Text.OBJECTIVE).orElse(null));
            }
        }
        return asides;
    }
}
