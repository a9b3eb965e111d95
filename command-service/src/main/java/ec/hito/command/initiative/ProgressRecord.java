package ec.hito.command.initiative;

import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import java.time.LocalDate;

/**
 * How much of a milestone was done on a day, as recorded once and perhaps corrected since.
 *
 * @param achievement whether it says that the milestone was achieved
 */
public record ProgressRecord(ProgressId id, Percent percent, LocalDate effectiveOn, boolean achievement) {
    ProgressRecord saying(Percent corrected) {
        return new ProgressRecord(id, corrected, effectiveOn, achievement);
    }
}
