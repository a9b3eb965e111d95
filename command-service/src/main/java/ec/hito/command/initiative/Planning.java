package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MilestonePlanned;
import java.util.List;
import java.util.Optional;

/** Setting milestones. */
final class Planning {
    private Planning() {}

    static Decision<InitiativeEvent> decide(PlanMilestone command, Registered initiative) {
        return Decision.unless(refusal(command, initiative), () -> event(command));
    }

    private static Optional<Rejection> refusal(PlanMilestone command, Registered initiative) {
        if (!PlanMilestone.canBeDue(command.dueOn())) {
            return Optional.of(new BrokenRule.DueDayOutOfRange(command.dueOn()));
        }
        if (initiative.schedule().milestone(command.milestoneId()).isPresent()) {
            return Optional.of(new Clash.MilestoneAlreadyPlanned(command.milestoneId()));
        }
        return articulationRefusal(command, initiative).or(() -> mechanismRefusal(command, initiative));
    }

    private static Optional<Rejection> articulationRefusal(PlanMilestone command, Registered initiative) {
        var id = command.articulationId();
        if (id == null) {
            return Optional.empty();
        }
        var articulation = initiative.structure().articulation(id);
        return articulation.isEmpty()
                ? Optional.of(unknown("articulationId", id))
                : command.timing().refusalBefore(articulation.get().addedOn());
    }

    private static Optional<Rejection> mechanismRefusal(PlanMilestone command, Registered initiative) {
        var id = command.mechanismId();
        if (id == null) {
            return Optional.empty();
        }
        var mechanism = initiative.structure().mechanism(id);
        if (mechanism.isEmpty()) {
            return Optional.of(unknown("mechanismId", id));
        }
        var articulation = command.articulationId();
        if (articulation != null && !articulation.equals(mechanism.get().articulationId())) {
            return Optional.of(new BrokenRule.MechanismOfAnotherArticulation(
                    id, mechanism.get().articulationId()));
        }
        return command.timing().refusalBefore(mechanism.get().attachedOn());
    }

    private static Rejection unknown(String field, Object id) {
        return new BrokenRule.UnknownReference(List.of(Fault.at(field, "unknown-reference", id)));
    }

    private static InitiativeEvent event(PlanMilestone command) {
        return new MilestonePlanned(
                command.initiativeId(),
                command.milestoneId(),
                command.title(),
                command.dueOn(),
                command.weight(),
                command.deliverable(),
                command.articulationId(),
                command.mechanismId(),
                command.phase(),
                command.timing().effectiveOn());
    }
}
