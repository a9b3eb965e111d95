package ec.hito.model.stored;

import ec.hito.model.ImportId;
import ec.hito.model.PlanId;
import java.time.LocalDate;

/**
 * A file was imported and changed something.
 *
 * @param kind what the file holds: {@code matrix}, {@code assignments} or {@code milestones}
 * @param fileSha256 of the file's bytes, 64 hexadecimal digits
 * @param rows rows read, without the headers
 * @param created initiatives registered by it
 * @param changed initiatives that stood before and were changed by it
 */
public record ImportApplied(
        ImportId importId,
        String kind,
        PlanId planId,
        String fileSha256,
        int rows,
        int created,
        int changed,
        LocalDate effectiveOn)
        implements ImportEvent {}
