package ec.hito.command.imports.matrix;

import ec.hito.command.decision.RejectedException;
import ec.hito.command.imports.Remark;
import ec.hito.command.imports.table.Columns;
import ec.hito.command.imports.table.Table;
import ec.hito.command.imports.table.UnreadableFile;
import ec.hito.model.plan.MatrixColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix as its file says it.
 *
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 * @param rows those that could be read
 * @param faults what is wrong with the others; a file with any changes nothing
 * @param warnings what was passed over
 */
public record MatrixFile(String sha256, List<MatrixRow> rows, List<Remark> faults, List<Remark> warnings) {
    public MatrixFile {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads the columns of {@link MatrixColumn}.
     *
     * @throws RejectedException with an {@link UnreadableFile} if a column is missing
     */
    public static MatrixFile of(Table table) {
        var columns = new Columns<>(MatrixColumn.class, table.headers());
        var rows = new ArrayList<MatrixRow>();
        var faults = new ArrayList<Remark>();
        for (var row : table.rows()) {
            var reader = new RowReader(columns, row);
            reader.read().ifPresent(rows::add);
            faults.addAll(reader.faults());
        }
        return new MatrixFile(table.sha256(), rows, faults, columns.warnings());
    }
}
