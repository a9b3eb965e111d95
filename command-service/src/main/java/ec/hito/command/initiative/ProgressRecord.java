package ec.hito.command.initiative;

import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import java.time.LocalDate;

/** How much of a milestone was done on a day, as recorded once. */
public record ProgressRecord(ProgressId id, Percent percent, LocalDate effectiveOn) {}
