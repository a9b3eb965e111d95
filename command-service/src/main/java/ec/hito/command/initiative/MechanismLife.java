package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.command.initiative.MechanismStage.Detached;
import ec.hito.command.initiative.MechanismStage.Negotiated;
import ec.hito.command.initiative.MechanismStage.Proposed;
import ec.hito.command.initiative.MechanismStage.Signed;
import ec.hito.command.initiative.MechanismStage.Terminated;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismNegotiated;

/** What happens to a mechanism once it is attached: negotiated, signed, amended any number of times, terminated; or else detached. */
final class MechanismLife {
    private MechanismLife() {}

    static Decision<InitiativeEvent> decide(MechanismCommand command, Registered initiative, Catalogue catalogue) {
        var structure = initiative.structure();
        if (structure.articulation(command.articulationId()).isEmpty()) {
            return Decision.reject(new UnknownPart.UnknownArticulation(command.articulationId()));
        }
        return structure
                .everUsed(command.mechanismId())
                .filter(mechanism -> mechanism.articulationId().equals(command.articulationId()))
                .map(mechanism -> decide(command, mechanism, catalogue))
                .orElseGet(() -> Decision.reject(new UnknownPart.UnknownMechanism(command.mechanismId())));
    }

    private static Decision<InitiativeEvent> decide(
            MechanismCommand command, Mechanism mechanism, Catalogue catalogue) {
        return switch (command) {
            case NegotiateMechanism negotiate -> negotiate(negotiate, mechanism);
            case SignMechanism sign -> SigningMechanism.sign(sign, mechanism);
            case AmendMechanism amend -> SigningMechanism.amend(amend, mechanism);
            case TerminateMechanism terminate -> SigningMechanism.terminate(terminate, mechanism);
            case DetachMechanism detach -> detach(detach, mechanism);
            case CorrectMechanism correct -> CorrectingMechanism.decide(correct, mechanism, catalogue);
        };
    }

    /** A day before the one known says that negotiations began earlier; any other repeats what is known. */
    private static Decision<InitiativeEvent> negotiate(NegotiateMechanism command, Mechanism mechanism) {
        var on = command.timing().effectiveOn();
        return switch (mechanism.stage()) {
            case Negotiated known when !on.isBefore(known.latestOn()) -> Decision.nothingToDo();
            case Proposed _, Negotiated _ ->
                Decision.unless(
                        command.timing().refusalBefore(mechanism.attachedOn()),
                        () -> new MechanismNegotiated(command.initiativeId(), mechanism.id(), on));
            case Signed signed -> Decision.reject(new MechanismRule.AlreadySigned(mechanism.id(), signed.signedOn()));
            case Terminated ended -> Decision.reject(new MechanismRule.AlreadySigned(mechanism.id(), ended.signedOn()));
            case Detached detached -> Decision.reject(noLongerUsed(mechanism, detached));
        };
    }

    private static Decision<InitiativeEvent> detach(DetachMechanism command, Mechanism mechanism) {
        return switch (mechanism.stage()) {
            case Proposed _, Negotiated _ ->
                Decision.unless(
                        command.timing().refusalBefore(mechanism.stage().latestOn()),
                        () -> new MechanismDetached(
                                command.initiativeId(),
                                mechanism.id(),
                                command.reason(),
                                command.timing().effectiveOn()));
            case Signed signed -> Decision.reject(new MechanismRule.SignedStays(mechanism.id(), signed.signedOn()));
            case Terminated ended -> Decision.reject(new MechanismRule.SignedStays(mechanism.id(), ended.signedOn()));
            case Detached _ -> Decision.nothingToDo();
        };
    }

    static Rejection noLongerUsed(Mechanism mechanism, Detached detached) {
        return new MechanismRule.NoLongerUsed(mechanism.id(), detached.latestOn());
    }
}
