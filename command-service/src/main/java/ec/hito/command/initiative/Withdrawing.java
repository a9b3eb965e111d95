package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.command.decision.Timing;
import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MechanismDetached;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Giving up an articulation. What was signed for it, or is planned for it, keeps it. */
final class Withdrawing {
    private Withdrawing() {}

    static Decision<InitiativeEvent> decide(WithdrawArticulation command, Registered initiative) {
        var structure = initiative.structure();
        if (structure.withdrawn().containsKey(command.articulationId())) {
            return Decision.nothingToDo();
        }
        return structure
                .articulation(command.articulationId())
                .map(articulation -> decide(command, articulation, initiative))
                .orElseGet(() -> Decision.reject(new UnknownPart.UnknownArticulation(command.articulationId())));
    }

    private static Decision<InitiativeEvent> decide(
            WithdrawArticulation command, Articulation articulation, Registered initiative) {
        var used = initiative.structure().mechanismsOf(articulation.id());
        return refusal(command, articulation, used, initiative)
                .map(Decision::<InitiativeEvent>reject)
                .orElseGet(() -> Decision.accept(events(command, used)));
    }

    private static Optional<Rejection> refusal(
            WithdrawArticulation command, Articulation articulation, List<Mechanism> used, Registered initiative) {
        var timing = command.timing();
        if (!initiative.structure().articulatedFrom(timing.effectiveOn(), articulation.id())) {
            return Optional.of(new AlignmentRule.LastArticulation(articulation.id(), timing.effectiveOn()));
        }
        var milestones = milestonesOf(articulation.id(), initiative);
        var open = milestones.stream()
                .filter(milestone -> milestone.standing() != Standing.CANCELLED)
                .count();
        if (open > 0) {
            return Optional.of(new AlignmentRule.ArticulationHasMilestones(articulation.id(), open));
        }
        return used.stream()
                .flatMap(mechanism -> kept(mechanism, timing).stream())
                .findFirst()
                .or(() -> timing.refusalBefore(articulation.wordedOn()))
                .or(() -> beforeItsParts(articulation.id(), milestones, initiative, timing));
    }

    /** What belonged to it was given up first, or on those days it would belong to nothing. */
    private static Optional<Rejection> beforeItsParts(
            ArticulationId articulation, List<Milestone> cancelled, Registered initiative, Timing timing) {
        return Stream.concat(
                        cancelled.stream().map(Milestone::lastActOn),
                        initiative.structure().detached().values().stream()
                                .filter(mechanism -> mechanism.articulationId().equals(articulation))
                                .map(mechanism -> mechanism.stage().latestOn()))
                .max(Comparator.naturalOrder())
                .flatMap(timing::refusalBefore);
    }

    /** Why a mechanism cannot be detached on that day. */
    private static Optional<Rejection> kept(Mechanism mechanism, Timing timing) {
        return switch (mechanism.stage()) {
            case MechanismStage.Proposed proposed -> timing.refusalBefore(proposed.latestOn());
            case MechanismStage.Negotiated negotiated -> timing.refusalBefore(negotiated.latestOn());
            case MechanismStage.Signed signed ->
                Optional.of(new MechanismRule.SignedStays(mechanism.id(), signed.signedOn()));
            case MechanismStage.Terminated ended ->
                Optional.of(new MechanismRule.SignedStays(mechanism.id(), ended.signedOn()));
            case MechanismStage.Detached _ -> Optional.empty();
        };
    }

    /** Those, cancelled or not, that belong to the articulation, or to a mechanism that it uses or used. */
    private static List<Milestone> milestonesOf(ArticulationId articulation, Registered initiative) {
        return initiative.schedule().milestones().values().stream()
                .filter(milestone -> articulation.equals(milestone.articulation())
                        || Optional.ofNullable(milestone.mechanism())
                                .flatMap(initiative.structure()::everUsed)
                                .filter(mechanism -> mechanism.articulationId().equals(articulation))
                                .isPresent())
                .toList();
    }

    private static List<InitiativeEvent> events(WithdrawArticulation command, List<Mechanism> used) {
        var on = command.timing().effectiveOn();
        var events = new ArrayList<InitiativeEvent>();
        for (var mechanism : used) {
            events.add(new MechanismDetached(command.initiativeId(), mechanism.id(), command.reason(), on));
        }
        events.add(new ArticulationWithdrawn(command.initiativeId(), command.articulationId(), command.reason(), on));
        return events;
    }

    /** The last day on which an articulation under the objective was given up. */
    static Optional<LocalDate> lastUnder(ManagementObjectiveCode objective, Structure structure) {
        return structure.withdrawn().values().stream()
                .filter(gone -> gone.articulation().managementObjective().equals(objective))
                .map(Structure.Withdrawn::on)
                .max(Comparator.naturalOrder());
    }
}
