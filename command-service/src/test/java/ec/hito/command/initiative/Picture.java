package ec.hito.command.initiative;

import ec.hito.model.ActorId;
import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.PolicyId;
import ec.hito.model.ProgressId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import ec.hito.model.Weight;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An initiative as somebody looking at it sees it: made of a state on the one side, of plain facts on the other. */
record Picture(
        String endorsement,
        String life,
        Optional<LocalDate> startedOn,
        Map<ManagementObjectiveCode, Alignment> alignments,
        Map<ManagementObjectiveCode, LocalDate> unaligned,
        Map<ArticulationId, Articulation> articulations,
        Map<ArticulationId, LocalDate> withdrawn,
        Map<MechanismId, Mechanism> mechanisms,
        Map<MilestoneId, Milestone> milestones,
        List<OnDay> days) {
    record Alignment(Set<PolicyId> policies, LocalDate since) {}

    record Articulation(LocalDate addedOn, String objective, LocalDate wordedOn) {}

    record Mechanism(
            ArticulationId articulation,
            MechanismDetails details,
            LocalDate attachedOn,
            String stage,
            LocalDate latestOn,
            Optional<LocalDate> signedOn,
            Optional<LocalDate> validFrom) {}

    record Milestone(LocalDate plannedOn, LocalDate lastActOn, String standing, List<Progress> progress) {}

    record Progress(ProgressId id, LocalDate day, Percent percent, boolean achievement) {}

    /** How it stood on a day. */
    record OnDay(
            LocalDate day,
            Optional<SecretariatCode> lead,
            Set<SecretariatCode> participants,
            Optional<Agency> executing,
            Optional<Agency> promoting,
            Set<ActorId> actors,
            Optional<List<TerritoryId>> territories,
            Optional<LocalDate> plannedFrom,
            Optional<LocalDate> plannedTo,
            Map<MilestoneId, MilestoneOnDay> milestones,
            Optional<BigDecimal> progress) {}

    /** @param pursued whether it counts */
    record MilestoneOnDay(LocalDate dueOn, Weight weight, Percent percent, boolean pursued) {}

    /** Σ(weight × percent) / Σ(weight) over those that count; nothing if none does. */
    static Optional<BigDecimal> progress(Collection<MilestoneOnDay> milestones) {
        var weights = BigDecimal.ZERO;
        var done = BigDecimal.ZERO;
        for (var milestone : milestones) {
            if (milestone.pursued()) {
                var weight = milestone.weight().value();
                weights = weights.add(weight);
                done = done.add(weight.multiply(milestone.percent().value()));
            }
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(done.divide(weights, MathContext.DECIMAL64));
    }
}
