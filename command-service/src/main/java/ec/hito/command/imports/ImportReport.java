package ec.hito.command.imports;

import ec.hito.model.ImportId;
import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param rows rows of the file, without the headers
 * @param initiatives distinct initiatives in the file: the created, the unchanged and the changed
 * @param missing articulations that an earlier import brought in and this file does not have; they stay as they are
 * @param warnings what its sender should look at
 * @param changes what each row would change; told by a dry run only, since it can be long
 */
public record ImportReport(
        ImportId importId,
        int rows,
        int initiatives,
        int created,
        int unchanged,
        int changed,
        int missing,
        List<Remark> warnings,
        List<RowChange> changes,
        boolean dryRun) {
    public ImportReport {
        warnings = List.copyOf(warnings);
        changes = List.copyOf(changes);
    }

    public boolean changesNothing() {
        return created == 0 && changed == 0;
    }
}
