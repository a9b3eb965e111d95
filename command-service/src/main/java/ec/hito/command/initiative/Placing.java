package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.ActorInvolved;
import ec.hito.model.stored.ActorReleased;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.TerritoryAssigned;
import java.util.Optional;

/** Saying which actors are involved, and where an initiative takes place. */
final class Placing {
    private Placing() {}

    static Decision<InitiativeEvent> decide(InvolvementCommand command, Registered initiative, Catalogue catalogue) {
        var involvement = initiative.involvement();
        return refusal(command, involvement, catalogue)
                .map(Decision::<InitiativeEvent>reject)
                .orElseGet(() ->
                        standsAlready(command, involvement) ? Decision.nothingToDo() : Decision.accept(event(command)));
    }

    private static Optional<Rejection> refusal(
            InvolvementCommand command, Involvement involvement, Catalogue catalogue) {
        var references = new References(catalogue, command.timing());
        switch (command) {
            case InvolveActor involve -> references.actor("actor", involve.actor());
            case ReleaseActor release -> {
                if (!involvement.involves(release.actor(), release.timing().effectiveOn())) {
                    return Optional.of(new UnknownPart.UnknownActor(release.actor()));
                }
            }
            case AssignTerritory assign -> {
                for (int i = 0; i < assign.territories().size(); i++) {
                    references.territory(
                            "territories[" + i + "]", assign.territories().get(i));
                }
            }
        }
        return references.refusal();
    }

    private static boolean standsAlready(InvolvementCommand command, Involvement involvement) {
        var on = command.timing().effectiveOn();
        return switch (command) {
            case InvolveActor involve -> involvement.involves(involve.actor(), on);
            case ReleaseActor _ -> false;
            case AssignTerritory assign ->
                involvement.territories(on).filter(assign.territories()::equals).isPresent();
        };
    }

    private static InitiativeEvent event(InvolvementCommand command) {
        var id = command.initiativeId();
        var on = command.timing().effectiveOn();
        return switch (command) {
            case InvolveActor involve -> new ActorInvolved(id, involve.actor(), on);
            case ReleaseActor release -> new ActorReleased(id, release.actor(), on);
            case AssignTerritory assign -> new TerritoryAssigned(id, assign.territories(), on);
        };
    }
}
