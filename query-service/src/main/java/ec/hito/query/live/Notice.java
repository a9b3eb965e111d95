package ec.hito.query.live;

import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That something became known; what it says is read elsewhere.
 *
 * @param act name of the event
 * @param initiative that it is about; null if about none
 * @param managementObjectives that the initiative serves now
 */
@Schema(name = "Notice")
record Notice(
        long position,
        @Schema(example = "initiative.progress-recorded") String act,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable About initiative,
        List<ManagementObjectiveCode> managementObjectives) {
    @Schema(name = "NoticedInitiative")
    record About(InitiativeId id, InitiativeCode code) {}
}
