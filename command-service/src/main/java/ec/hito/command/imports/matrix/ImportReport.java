package ec.hito.command.imports.matrix;

import ec.hito.model.ImportId;
import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param rows rows of the file, without the headers
 * @param initiatives distinct initiatives in the file: the created, the unchanged and the changed
 * @param missing articulations that an earlier import brought in and this file does not have; they stay as they are
 * @param warnings what its sender should look at
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
        boolean dryRun) {
    public ImportReport {
        warnings = List.copyOf(warnings);
    }
}
