package ec.hito.query.timeline;

import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.InitiativeType;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.model.MilestoneId;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An endorsed initiative at a moment.
 *
 * @param lead who stands for the secretariat that leads it; null if none does
 * @param objectives that it serves, in the order in which that was recorded
 * @param mechanisms that it uses
 * @param words of its name and code, and then of each articulation, as a search looks for them
 * @param next of its milestones that are not finished the one that falls due first; null if there is none
 */
public record State(
        InitiativeId id,
        InitiativeCode code,
        String name,
        @Nullable InitiativeType type,
        @Nullable SecretariatCode lead,
        List<ManagementObjectiveCode> objectives,
        Set<MechanismType> mechanisms,
        List<String> words,
        @Nullable Next next,
        Standing standing) {
    public record Next(MilestoneId id, String title, LocalDate dueOn) {}
}
