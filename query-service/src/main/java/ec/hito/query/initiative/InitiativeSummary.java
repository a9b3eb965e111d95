package ec.hito.query.initiative;

import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.InitiativeType;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MilestoneId;
import ec.hito.model.SecretariatCode;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.timeline.Shares;
import ec.hito.query.timeline.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An initiative in a list.
 *
 * @param progress weighted over its milestones; null while it has none
 * @param health null for suspended, completed and cancelled initiatives
 * @param nextMilestone of those not finished the one that falls due first, overdue ones included
 */
public record InitiativeSummary(
        InitiativeId id,
        InitiativeCode code,
        String name,

        @Schema(description = "Nulo: no se conoce") @Nullable
        InitiativeType type,

        @Schema(description = "Nulo: nadie la lidera") @Nullable
        SecretariatCode leadSecretariat,

        List<ManagementObjectiveCode> managementObjectives,

        @Schema(description = "Nulo: sin hitos, no se mide") @Nullable
        Average progress,

        @Nullable Average expectedProgress,
        @Nullable Health health,
        Lifecycle lifecycle,
        @Nullable NextMilestone nextMilestone) {

    public record NextMilestone(MilestoneId id, String title, LocalDate dueOn) {}

    static InitiativeSummary of(State state) {
        var standing = state.standing();
        var next = state.next();
        return new InitiativeSummary(
                state.id(),
                state.code(),
                state.name(),
                state.type(),
                state.lead(),
                state.objectives(),
                Average.ofNullable(standing.percent(Shares::progress)),
                Average.ofNullable(standing.percent(Shares::expected)),
                standing.health(),
                standing.lifecycle(),
                next == null ? null : new NextMilestone(next.id(), next.title(), next.dueOn()));
    }
}
