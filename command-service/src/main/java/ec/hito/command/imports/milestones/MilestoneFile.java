package ec.hito.command.imports.milestones;

import ec.hito.command.imports.Remark;
import ec.hito.command.imports.table.Table;
import ec.hito.command.imports.table.TableFile;
import ec.hito.model.plan.MilestoneColumn;
import java.util.List;

/**
 * Milestones as a file says them.
 *
 * @param rows those that could be read
 * @param faults what is wrong with the others; a file with any changes nothing
 * @param warnings what was passed over
 */
public record MilestoneFile(String sha256, List<MilestoneRow> rows, List<Remark> faults, List<Remark> warnings) {
    /** @throws ec.hito.command.decision.RejectedException if a column is missing */
    public static MilestoneFile of(Table table) {
        var read = TableFile.read(MilestoneColumn.class, table, MilestoneRow::read);
        return new MilestoneFile(table.sha256(), read.rows(), read.faults(), read.warnings());
    }
}
