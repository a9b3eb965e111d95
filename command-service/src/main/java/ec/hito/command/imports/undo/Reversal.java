package ec.hito.command.imports.undo;

import ec.hito.command.initiative.Initiative;
import ec.hito.command.initiative.InitiativeDecider;
import ec.hito.command.initiative.Registered;
import ec.hito.model.ImportId;
import ec.hito.model.MechanismId;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeUnaligned;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.LeadSecretariatReleased;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRevoked;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What takes back what an import did to one initiative. Each event has the day of the one that it takes back, so that for every day it is as
 * though that one had not been.
 *
 * @param impossible what no event takes back
 * @param revokes whether the import had registered it
 */
record Reversal(List<InitiativeEvent> events, List<RecordedEvent> impossible, boolean revokes) {
    private static final String REASON = "Se deshizo la importación";

    static Reversal of(List<RecordedEvent> stream, AppliedImport undoing, Supplier<UUID> ids) {
        var importId = undoing.applied().importId();
        var brought = stream.stream().filter(undoing::brought).toList();
        var first = (InitiativeEvent) brought.getFirst().event();
        if (brought.getFirst().sequence() == 0) {
            var revoked = new RegistrationRevoked(first.initiativeId(), importId, first.effectiveOn());
            return new Reversal(List.of(revoked), List.of(), true);
        }
        var before = stateBefore(brought.getFirst().sequence(), stream);
        var events = new ArrayList<InitiativeEvent>();
        var impossible = new ArrayList<RecordedEvent>();
        for (var recorded : brought.reversed()) {
            takingBack((InitiativeEvent) recorded.event(), before, importId, ids)
                    .ifPresentOrElse(events::add, () -> impossible.add(recorded));
        }
        return new Reversal(events, impossible, false);
    }

    private static Registered stateBefore(long sequence, List<RecordedEvent> stream) {
        Initiative state = Initiative.INITIAL;
        for (var recorded : stream) {
            if (recorded.sequence() < sequence) {
                state = InitiativeDecider.evolve(state, (InitiativeEvent) recorded.event());
            }
        }
        return (Registered) state;
    }

    private static Optional<InitiativeEvent> takingBack(
            InitiativeEvent event, Registered before, ImportId importId, Supplier<UUID> ids) {
        var id = event.initiativeId();
        var on = event.effectiveOn();
        return switch (event) {
            case MilestonePlanned e -> Optional.of(new MilestoneRevoked(id, e.milestoneId(), importId, on));
            case SecretariatJoined e -> Optional.of(new SecretariatLeft(id, e.secretariat(), on));
            case LeadSecretariatAssigned e ->
                Optional.of(before.leadOn(on)
                        .<InitiativeEvent>map(former -> new LeadSecretariatAssigned(id, former, on))
                        .orElseGet(() -> new LeadSecretariatReleased(id, e.secretariat(), on)));
            case MechanismAttached e -> Optional.of(new MechanismDetached(id, e.mechanismId(), REASON, on));
            case MechanismDetached e -> attachedAnew(e, before, ids);
            case ArticulationReworded e -> rewordedBack(e, before);
            case ArticulationAdded e -> Optional.of(revoked(e, importId));
            case InitiativeAligned e -> Optional.of(new InitiativeUnaligned(id, e.managementObjective(), REASON, on));
            case InitiativeEvent _ -> Optional.empty();
        };
    }

    /** Undoing goes backwards: its mechanisms, which came after it, are detached by then. */
    private static ArticulationRevoked revoked(ArticulationAdded added, ImportId importId) {
        var row = Objects.requireNonNull(added.matrixEntry(), "an import adds rows of the matrix");
        return new ArticulationRevoked(
                added.initiativeId(),
                added.articulationId(),
                row.entry(),
                row.articulationNo(),
                importId,
                added.effectiveOn());
    }

    private static Optional<InitiativeEvent> rewordedBack(ArticulationReworded event, Registered before) {
        return before.structure()
                .articulation(event.articulationId())
                .map(former -> new ArticulationReworded(
                        event.initiativeId(),
                        former.id(),
                        former.objective(),
                        former.matrixEntry(),
                        REASON,
                        event.effectiveOn()));
    }

    /** Only one of which nothing was said since: what was corrected or negotiated would be lost. */
    private static Optional<InitiativeEvent> attachedAnew(
            MechanismDetached event, Registered before, Supplier<UUID> ids) {
        return before.structure()
                .mechanism(event.mechanismId())
                .filter(former -> former.untouched())
                .map(former -> new MechanismAttached(
                        event.initiativeId(),
                        former.articulationId(),
                        new MechanismId(ids.get()),
                        former.asAttached().type(),
                        former.asAttached().description(),
                        former.asWritten(),
                        former.asAttached().interventionLevel(),
                        former.asAttached().partners(),
                        former.alternativeGroup(),
                        former.importId(),
                        event.effectiveOn()));
    }
}
