package ec.hito.command.initiative;

import static ec.hito.command.initiative.World.INITIATIVE;

import ec.hito.command.decision.Timing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random commands about articulations and mechanisms. */
final class RandomStructure {
    private static final String REASON = "Mutuo acuerdo";

    private final RandomParts parts;

    RandomStructure(RandomParts parts) {
        this.parts = parts;
    }

    RandomCommands.Kinds kinds() {
        var kinds = new RandomCommands.Kinds();
        kinds.put(AddArticulation.class, timing -> new AddArticulation(INITIATIVE, parts.newArticulation(), timing));
        kinds.put(
                AttachMechanism.class,
                timing -> new AttachMechanism(INITIATIVE, parts.articulation(), parts.newMechanism(), timing));
        kinds.put(NegotiateMechanism.class, this::negotiate);
        kinds.put(SignMechanism.class, this::sign);
        kinds.put(AmendMechanism.class, this::amend);
        kinds.put(TerminateMechanism.class, this::terminate);
        kinds.put(DetachMechanism.class, this::detach);
        kinds.put(CorrectMechanism.class, this::correct);
        return kinds;
    }

    private NegotiateMechanism negotiate(Timing timing) {
        var at = parts.mechanism();
        return new NegotiateMechanism(INITIATIVE, at.articulation(), at.mechanism(), timing);
    }

    private SignMechanism sign(Timing timing) {
        var at = parts.mechanism();
        var signedOn = parts.in100(3)
                ? LocalDate.of(1989, 12, 31)
                : timing.effectiveOn().minusDays(parts.oneOf(List.of(-1, 0, 0, 2, 60)));
        var validFrom = signedOn.plusDays(parts.oneOf(List.of(-10, 0, 0, 15)));
        return new SignMechanism(
                INITIATIVE,
                at.articulation(),
                at.mechanism(),
                "CONV-17",
                signedOn,
                validFrom,
                validTo(validFrom),
                parts.partners(),
                timing);
    }

    private @Nullable LocalDate validTo(LocalDate validFrom) {
        return parts.maybe(
                60,
                () -> parts.in100(5)
                        ? LocalDate.of(2151, 1, 1)
                        : validFrom.plusDays(parts.oneOf(List.of(-1, 0, 30, 365))));
    }

    private AmendMechanism amend(Timing timing) {
        var at = parts.mechanism();
        return new AmendMechanism(
                INITIATIVE,
                at.articulation(),
                at.mechanism(),
                parts.maybe(50, () -> "A1"),
                "Prórroga",
                validTo(timing.effectiveOn()),
                parts.partners(),
                timing);
    }

    private TerminateMechanism terminate(Timing timing) {
        var at = parts.mechanism();
        return new TerminateMechanism(INITIATIVE, at.articulation(), at.mechanism(), REASON, timing);
    }

    private DetachMechanism detach(Timing timing) {
        var at = parts.mechanism();
        return new DetachMechanism(INITIATIVE, at.articulation(), at.mechanism(), REASON, timing);
    }

    private CorrectMechanism correct(Timing timing) {
        var at = parts.mechanism();
        return new CorrectMechanism(
                INITIATIVE, at.articulation(), at.mechanism(), parts.details(), "Error de registro", timing);
    }
}
