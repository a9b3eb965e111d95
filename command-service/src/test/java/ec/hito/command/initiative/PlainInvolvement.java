package ec.hito.command.initiative;

import ec.hito.command.initiative.Verdict.Reasons;
import ec.hito.model.ActorId;
import ec.hito.model.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which actors an initiative involves and where it takes place, read off the facts. */
final class PlainInvolvement {
    private final Facts facts;

    PlainInvolvement(Facts facts) {
        this.facts = facts;
    }

    private boolean involves(ActorId actor, LocalDate day) {
        return facts.<Boolean>on(
                        day,
                        what -> what instanceof InvolveActor involve
                                        && involve.actor().equals(actor)
                                ? Optional.of(true)
                                : what instanceof ReleaseActor release
                                                && release.actor().equals(actor)
                                        ? Optional.of(false)
                                        : Optional.empty())
                .orElse(false);
    }

    Set<ActorId> actors(LocalDate day) {
        return World.ACTORS.keySet().stream().filter(one -> involves(one, day)).collect(Collectors.toSet());
    }

    Optional<List<TerritoryId>> territories(LocalDate day) {
        return facts.on(
                day,
                what -> what instanceof AssignTerritory assign ? Optional.of(assign.territories()) : Optional.empty());
    }

    boolean ask(InvolvementCommand command, Reasons why) {
        var day = command.timing().effectiveOn();
        return switch (command) {
            case InvolveActor involve -> {
                stands(World.ACTORS, involve.actor(), day, why);
                yield !involves(involve.actor(), day);
            }
            case ReleaseActor release -> {
                why.when(!involves(release.actor(), day), "unknown-actor");
                yield true;
            }
            case AssignTerritory assign -> {
                assign.territories().forEach(one -> stands(World.TERRITORIES, one, day, why));
                yield !territories(day).equals(Optional.of(assign.territories()));
            }
        };
    }

    private static <K> void stands(Map<K, LocalDate> registered, K one, LocalDate day, Reasons why) {
        var since = Optional.ofNullable(registered.get(one));
        why.when(since.isEmpty(), "unknown-reference");
        since.ifPresent(on -> why.whenBefore(day, on));
    }
}
