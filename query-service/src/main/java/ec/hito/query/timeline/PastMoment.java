package ec.hito.query.timeline;

import ec.hito.model.ActorId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import ec.hito.model.plan.Plan;
import ec.hito.query.figures.Figures;
import ec.hito.query.figures.Grouped;
import ec.hito.query.figures.PlanFigures;
import ec.hito.query.timeline.Standing.Part;
import ec.hito.query.timeline.Tally.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was the case on a day, as it was known at a position.
 *
 * @param initiatives the endorsed ones, in no order
 */
public record PastMoment(List<State> initiatives, Mergers mergers) {
    /** @param plan the one in force at that moment */
    public PlanFigures figures(Plan plan) {
        return PlanFigures.of(plan, this::serving);
    }

    private Figures serving(Collection<ManagementObjectiveCode> objectives) {
        return Tally.of(initiatives.stream()
                .map(State::standing)
                .filter(standing -> objectives.stream().anyMatch(standing.objectives()::containsKey))
                .map(standing -> new Member(standing, standing.parts(served -> objectives.contains(served.getKey()))))
                .toList());
    }

    /** By who stands for the secretariat that leads. */
    public Grouped<SecretariatCode> byLead() {
        return by(state -> state.lead() == null ? Set.of() : Set.of(state.lead()), (standing, _) -> standing.parts());
    }

    /** In how many initiatives each secretariat takes part besides those that it leads; who takes part in none is not named. */
    public Map<SecretariatCode, Long> participations() {
        return initiatives.stream()
                .flatMap(state -> state.participants().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Under a type stands what uses mechanisms of it, and of its mechanisms these. */
    public Grouped<MechanismType> byMechanism() {
        return by(State::mechanisms, PastMoment::using);
    }

    public Grouped<ActorId> byActor() {
        return by(State::actors, (standing, _) -> standing.parts());
    }

    /** Under a policy stands what is aligned with it, and of its articulations those under the objective of that alignment. */
    public Grouped<PolicyId> byPolicy() {
        return by(
                State::policies,
                (standing, policy) ->
                        standing.parts(served -> served.getValue().policies().contains(policy)));
    }

    public Grouped<TerritoryId> byTerritory() {
        return by(State::territories, (standing, _) -> standing.parts());
    }

    private static List<Part> using(Standing standing, MechanismType type) {
        return standing.parts().stream()
                .map(part -> new Part(
                        part.entry(),
                        part.mechanisms().stream()
                                .filter(used -> used.type().equals(type))
                                .toList()))
                .filter(part -> !part.mechanisms().isEmpty())
                .toList();
    }

    /** @param parts what stands under one of the keys, of an initiative that stands there */
    private <K> Grouped<K> by(Function<State, Set<K>> keys, BiFunction<Standing, K, List<Part>> parts) {
        var members = new HashMap<K, List<Member>>();
        var unknown = new ArrayList<Member>();
        for (var state : initiatives) {
            var standing = state.standing();
            var its = keys.apply(state);
            its.forEach(key -> members.computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(new Member(standing, parts.apply(standing, key))));
            if (its.isEmpty()) {
                unknown.add(new Member(standing, standing.parts()));
            }
        }
        return new Grouped<>(
                members.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, group -> Tally.of(group.getValue()))),
                Tally.of(unknown));
    }
}
