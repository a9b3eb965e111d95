package ec.hito.command.imports;

import ec.hito.model.InitiativeCode;
import ec.hito.model.stored.EventCatalog;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the file changes.
 *
 * @param initiative null for one that the file brings in
 * @param change name of the event, such as {@code initiative.milestone-planned}
 * @param text what it is about, in the file's own words or codes
 */
public record RowChange(int row, @Nullable InitiativeCode initiative, String change, String text) {
    static RowChange of(RowEvent found, String words, @Nullable InitiativeCode initiative) {
        var type = EventCatalog.typeOf(found.event().getClass());
        return new RowChange(found.row(), initiative, type.name(), words);
    }
}
