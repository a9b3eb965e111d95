package ec.hito.command.initiative;

import ec.hito.command.initiative.PlainStructure.Attached;
import ec.hito.command.initiative.Verdict.Reasons;
import ec.hito.model.MechanismId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens to the mechanisms of an initiative, read off the facts. */
final class PlainMechanisms {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2150, 12, 31);

    private final Facts facts;
    private final PlainStructure structure;

    PlainMechanisms(Facts facts, PlainStructure structure) {
        this.facts = facts;
        this.structure = structure;
    }

    <T extends MechanismCommand> Stream<Facts.Fact<T>> of(Class<T> kind, MechanismId id) {
        return facts.of(kind).filter(fact -> fact.what().mechanismId().equals(id));
    }

    boolean was(Class<? extends MechanismCommand> kind, MechanismId id) {
        return of(kind, id).findFirst().isPresent();
    }

    Optional<LocalDate> negotiatedOn(MechanismId id) {
        return of(NegotiateMechanism.class, id).map(Facts.Fact::day).findFirst();
    }

    MechanismDetails details(Attached attached) {
        var first = attached.mechanism();
        return of(CorrectMechanism.class, attached.id())
                .map(fact -> fact.what().details())
                .reduce((_, later) -> later)
                .orElse(new MechanismDetails(
                        first.type(), first.description(), first.interventionLevel(), first.partners()));
    }

    boolean ask(MechanismCommand command, Reasons why) {
        var id = command.mechanismId();
        var found = structure.mechanism(id).filter(one -> one.articulation().equals(command.articulationId()));
        why.when(structure.articulation(command.articulationId()).isEmpty(), "unknown-articulation");
        why.when(found.isEmpty(), "unknown-mechanism");
        return found.isPresent()
                && switch (command) {
                    case NegotiateMechanism _ -> negotiate(command, found.get(), why);
                    case SignMechanism sign -> sign(sign, found.get(), why);
                    case AmendMechanism amend -> amend(amend, why);
                    case TerminateMechanism terminate -> terminate(terminate, why);
                    case DetachMechanism _ -> detach(command, found.get(), why);
                    case CorrectMechanism correct -> correct(correct, found.get(), why);
                };
    }

    private boolean negotiate(MechanismCommand command, Attached attached, Reasons why) {
        notSignedYet(attached.id(), "mechanism-already-signed", why);
        why.when(was(DetachMechanism.class, attached.id()), "mechanism-no-longer-used");
        var day = command.timing().effectiveOn();
        why.whenBefore(day, attached.attachedOn());
        return negotiatedOn(attached.id()).filter(known -> !day.isBefore(known)).isEmpty();
    }

    private void notSignedYet(MechanismId id, String otherwise, Reasons why) {
        why.when(was(SignMechanism.class, id), otherwise);
    }

    private boolean sign(SignMechanism command, Attached attached, Reasons why) {
        notSignedYet(attached.id(), "mechanism-already-signed", why);
        why.when(was(DetachMechanism.class, attached.id()), "mechanism-no-longer-used");
        var day = command.timing().effectiveOn();
        why.whenBefore(day, command.signedOn());
        why.whenBefore(day, attached.attachedOn());
        negotiatedOn(attached.id()).ifPresent(known -> why.whenBefore(day, known));
        why.when(outOfRange(command.signedOn()) || outOfRange(command.validFrom()), "term-day-out-of-range");
        term(command.validFrom(), command.validTo(), why);
        return true;
    }

    private static void term(LocalDate validFrom, @Nullable LocalDate validTo, Reasons why) {
        if (validTo != null) {
            why.when(outOfRange(validTo), "term-day-out-of-range");
            why.when(validTo.isBefore(validFrom), "term-ends-before-it-begins");
        }
    }

    private static boolean outOfRange(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST);
    }

    private boolean amend(AmendMechanism command, Reasons why) {
        stillSigned(command, why);
        of(SignMechanism.class, command.mechanismId()).forEach(signed -> {
            why.whenBefore(command.timing().effectiveOn(), signed.day());
            term(signed.what().validFrom(), command.validTo(), why);
        });
        return true;
    }

    private boolean terminate(TerminateMechanism command, Reasons why) {
        stillSigned(command, why);
        latestOfSigned(command.mechanismId())
                .ifPresent(day -> why.whenBefore(command.timing().effectiveOn(), day));
        return true;
    }

    /** The day of the signature or of the addendum that took effect last. */
    Optional<LocalDate> latestOfSigned(MechanismId id) {
        return facts.lastDay(what -> (what instanceof SignMechanism || what instanceof AmendMechanism)
                && ((MechanismCommand) what).mechanismId().equals(id));
    }

    private void stillSigned(MechanismCommand command, Reasons why) {
        var id = command.mechanismId();
        var detached = was(DetachMechanism.class, id);
        why.when(detached, "mechanism-no-longer-used");
        why.when(!detached && !was(SignMechanism.class, id), "mechanism-not-signed");
        why.when(was(TerminateMechanism.class, id), "mechanism-already-terminated");
    }

    private boolean detach(MechanismCommand command, Attached attached, Reasons why) {
        notSignedYet(attached.id(), "signed-mechanism-stays", why);
        if (was(DetachMechanism.class, attached.id())) {
            return false;
        }
        var day = command.timing().effectiveOn();
        why.whenBefore(day, attached.attachedOn());
        negotiatedOn(attached.id()).ifPresent(known -> why.whenBefore(day, known));
        return true;
    }

    private boolean correct(CorrectMechanism command, Attached attached, Reasons why) {
        why.when(was(DetachMechanism.class, attached.id()), "mechanism-no-longer-used");
        PlainStructure.mechanism(command.details().type(), command.details().description(), why);
        return !details(attached).equals(command.details());
    }
}
