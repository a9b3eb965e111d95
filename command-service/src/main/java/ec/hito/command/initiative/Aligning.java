package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeUnaligned;
import java.util.Optional;

/** Saying which objectives are served, and in which words. */
final class Aligning {
    private Aligning() {}

    static Decision<InitiativeEvent> decide(AlignmentCommand command, Registered initiative, Catalogue catalogue) {
        var structure = initiative.structure();
        return switch (command) {
            case AlignInitiative align -> align(align, structure, catalogue);
            case UnalignInitiative unalign -> unalign(unalign, structure);
            case RewordArticulation reword -> reword(reword, structure);
            case WithdrawArticulation withdraw -> Withdrawing.decide(withdraw, initiative);
        };
    }

    private static Decision<InitiativeEvent> align(AlignInitiative command, Structure structure, Catalogue catalogue) {
        var objective = command.managementObjective();
        var on = command.timing().effectiveOn();
        var references = new References(catalogue, command.timing());
        references.alignment("", objective, command.policies());
        var refusal = references.refusal().or(() -> tooEarly(command, structure));
        if (refusal.isEmpty()
                && structure
                        .alignment(objective)
                        .filter(standing -> standing.says(command.policies(), on))
                        .isPresent()) {
            return Decision.nothingToDo();
        }
        return Decision.unless(
                refusal,
                () -> new InitiativeAligned(
                        command.initiativeId(),
                        objective,
                        command.policies().stream().distinct().toList(),
                        on));
    }

    private static Optional<Rejection> tooEarly(AlignInitiative command, Structure structure) {
        return structure.unalignedOn(command.managementObjective()).flatMap(command.timing()::refusalBefore);
    }

    private static Decision<InitiativeEvent> unalign(UnalignInitiative command, Structure structure) {
        return Decision.unless(
                refusal(command, structure),
                () -> new InitiativeUnaligned(
                        command.initiativeId(),
                        command.managementObjective(),
                        command.reason(),
                        command.timing().effectiveOn()));
    }

    private static Optional<Rejection> refusal(UnalignInitiative command, Structure structure) {
        var objective = command.managementObjective();
        var alignment = structure.alignment(objective);
        if (alignment.isEmpty()) {
            return Optional.of(new UnknownPart.UnknownAlignment(objective));
        }
        var under = structure.under(objective).size();
        if (under > 0) {
            return Optional.of(new AlignmentRule.ObjectiveArticulated(objective, under));
        }
        // It serves another one, then: its articulations never run out.
        var timing = command.timing();
        return timing.refusalBefore(alignment.get().latestOn())
                .or(() -> Withdrawing.lastUnder(objective, structure).flatMap(timing::refusalBefore));
    }

    private static Decision<InitiativeEvent> reword(RewordArticulation command, Structure structure) {
        var articulation = structure.articulation(command.articulationId());
        if (articulation.isEmpty()) {
            return Decision.reject(new UnknownPart.UnknownArticulation(command.articulationId()));
        }
        var standing = articulation.get();
        var tooEarly = command.timing().refusalBefore(standing.wordedOn());
        return tooEarly.isEmpty() && standing.objective().equals(command.objective())
                ? Decision.nothingToDo()
                : Decision.unless(
                        tooEarly,
                        () -> new ArticulationReworded(
                                command.initiativeId(),
                                command.articulationId(),
                                command.objective(),
                                null,
                                command.reason(),
                                command.timing().effectiveOn()));
    }
}
