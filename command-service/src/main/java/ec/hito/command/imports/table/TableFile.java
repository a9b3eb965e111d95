package ec.hito.command.imports.table;

import ec.hito.command.imports.Remark;
import ec.hito.model.plan.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rows of a table say.
 *
 * @param <R> what a row makes
 * @param rows those that could be read
 * @param faults what is wrong with the others
 * @param warnings what was passed over
 */
public record TableFile<R>(List<R> rows, List<Remark> faults, List<Remark> warnings) {
    /** Reads one row, or nothing if it has faults. */
    @FunctionalInterface
    public interface RowReader<C extends Enum<C> & Column, R> {
        Optional<R> read(int line, Cells<C> cells);
    }

    public TableFile {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    /** @throws ec.hito.command.decision.RejectedException with {@link UnreadableFile.WrongHeaders} if a column is missing */
    public static <C extends Enum<C> & Column, R> TableFile<R> read(
            Class<C> kind, Table table, RowReader<C, R> reader) {
        var columns = new Columns<>(kind, table.headers());
        var rows = new ArrayList<R>();
        var faults = new ArrayList<Remark>();
        for (var row : table.rows()) {
            var cells = new Cells<>(columns, row);
            reader.read(row.line(), cells).ifPresent(rows::add);
            faults.addAll(cells.faults());
        }
        return new TableFile<>(rows, faults, columns.warnings());
    }
}
