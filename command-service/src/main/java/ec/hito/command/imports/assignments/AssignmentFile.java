package ec.hito.command.imports.assignments;

import ec.hito.command.imports.Remark;
import ec.hito.command.imports.table.Table;
import ec.hito.command.imports.table.TableFile;
import java.util.List;

/**
 * Assignments as a file says them.
 *
 * @param rows those that could be read
 * @param faults what is wrong with the others; a file with any changes nothing
 * @param warnings what was passed over
 */
public record AssignmentFile(String sha256, List<AssignmentRow> rows, List<Remark> faults, List<Remark> warnings) {
    /** @throws ec.hito.command.decision.RejectedException if a column is missing */
    public static AssignmentFile of(Table table) {
        var read = TableFile.read(AssignmentColumn.class, table, AssignmentRow::read);
        return new AssignmentFile(table.sha256(), read.rows(), read.faults(), read.warnings());
    }
}
