package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.command.initiative.MechanismStage.Detached;
import ec.hito.command.initiative.MechanismStage.Negotiated;
import ec.hito.command.initiative.MechanismStage.Proposed;
import ec.hito.command.initiative.MechanismStage.Signed;
import ec.hito.command.initiative.MechanismStage.Terminated;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MechanismAmended;
import ec.hito.model.stored.MechanismSigned;
import ec.hito.model.stored.MechanismTerminated;
import java.util.Optional;
import java.util.function.Function;

/** Signing mechanisms, and what happens to those that are signed. */
final class SigningMechanism {
    private SigningMechanism() {}

    static Decision<InitiativeEvent> sign(SignMechanism command, Mechanism mechanism) {
        return Decision.unless(signingRefusal(command, mechanism), () -> signed(command));
    }

    private static Optional<Rejection> signingRefusal(SignMechanism command, Mechanism mechanism) {
        return switch (mechanism.stage()) {
            case Proposed _, Negotiated _ ->
                MechanismTerm.refusal(command)
                        .or(() ->
                                command.timing().refusalBefore(mechanism.stage().latestOn()));
            case Signed signed -> Optional.of(new MechanismRule.AlreadySigned(mechanism.id(), signed.signedOn()));
            case Terminated ended -> Optional.of(new MechanismRule.AlreadySigned(mechanism.id(), ended.signedOn()));
            case Detached detached -> Optional.of(MechanismLife.noLongerUsed(mechanism, detached));
        };
    }

    /** Addenda may be recorded in another order than they took effect in. */
    static Decision<InitiativeEvent> amend(AmendMechanism command, Mechanism mechanism) {
        var refusal = refusalUnlessSigned(
                mechanism,
                signed -> MechanismTerm.endRefusal(signed.validFrom(), command.validTo())
                        .or(() -> command.timing().refusalBefore(signed.takenEffectOn())));
        return Decision.unless(refusal, () -> amended(command));
    }

    static Decision<InitiativeEvent> terminate(TerminateMechanism command, Mechanism mechanism) {
        var refusal = refusalUnlessSigned(mechanism, signed -> command.timing().refusalBefore(signed.latestOn()));
        return Decision.unless(
                refusal,
                () -> new MechanismTerminated(
                        command.initiativeId(),
                        command.mechanismId(),
                        command.reason(),
                        command.timing().effectiveOn()));
    }

    private static Optional<Rejection> refusalUnlessSigned(
            Mechanism mechanism, Function<Signed, Optional<Rejection>> whileSigned) {
        return switch (mechanism.stage()) {
            case Signed signed -> whileSigned.apply(signed);
            case Proposed _, Negotiated _ -> Optional.of(new MechanismRule.NotSigned(mechanism.id()));
            case Terminated ended -> Optional.of(new MechanismRule.AlreadyTerminated(mechanism.id(), ended.latestOn()));
            case Detached detached -> Optional.of(MechanismLife.noLongerUsed(mechanism, detached));
        };
    }

    private static MechanismSigned signed(SignMechanism command) {
        return new MechanismSigned(
                command.initiativeId(),
                command.mechanismId(),
                command.instrumentNumber(),
                command.signedOn(),
                command.validFrom(),
                command.validTo(),
                command.partners(),
                command.timing().effectiveOn());
    }

    private static MechanismAmended amended(AmendMechanism command) {
        return new MechanismAmended(
                command.initiativeId(),
                command.mechanismId(),
                command.addendumNumber(),
                command.description(),
                command.validTo(),
                command.partners(),
                command.timing().effectiveOn());
    }
}
