package ec.hito.command.imports;

import ec.hito.model.stored.InitiativeEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event that a row of the file brings about.
 *
 * @param words what it is about, in the file's own words or codes; null for what goes without saying beside another event of the row
 */
public record RowEvent(int row, @Nullable String words, InitiativeEvent event) {}
