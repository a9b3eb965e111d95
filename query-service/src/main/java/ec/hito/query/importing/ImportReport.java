package ec.hito.query.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the write side says an import did, or would do.
 *
 * @param rejected rows at fault; a file that has any is refused as a whole
 * @param changes what each row would change, told before it is applied
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ImportReport(
        int rows,
        int initiatives,
        int created,
        int unchanged,
        int changed,
        int missing,
        List<Remark> rejected,
        List<Remark> warnings,
        List<Change> changes) {

    /** Something about a place in the file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Remark(@Nullable Integer row, @Nullable String column, String message) {}

    /** @param change name of the event */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Change(
            int row,
            @Nullable String initiative,
            String change,
            @Nullable String text) {}

    // What the answer has not, comes as null.
    public ImportReport {
        rejected = rejected == null ? List.of() : List.copyOf(rejected);
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** Of a file that is refused as a whole: what is wrong with its rows. */
    static ImportReport refused(List<Remark> rejected) {
        return new ImportReport(0, 0, 0, 0, 0, 0, rejected, List.of(), List.of());
    }

    /** Whether applying it would change anything. */
    public boolean changesSomething() {
        return created > 0 || changed > 0;
    }
}
