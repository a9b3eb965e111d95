package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative is about was set or changed. What is absent stays as it was, and so does an empty list; nothing is ever taken away
 * without something in its place.
 *
 * @param problem what it is meant to solve
 * @param plannedTo the last day planned, in America/Guayaquil
 * @param approaches all of them, in place of those before
 * @param references the legal or planning instruments that it rests on; all of them, in place of those before
 */
public record InitiativeDescribed(
        InitiativeId initiativeId,
        @Nullable String description,
        @Nullable String problem,
        @Nullable String expectedImpact,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedTo,
        List<String> approaches,
        List<String> references,
        LocalDate effectiveOn)
        implements RegistrationEvent {
    public InitiativeDescribed {
        approaches = Absent.asEmpty(approaches);
        references = Absent.asEmpty(references);
    }
}
