package ec.hito.query.grouping;

import ec.hito.model.MechanismType;
import ec.hito.model.SecretariatCode;
import ec.hito.model.plan.Plan;
import ec.hito.query.articulation.MechanismNames;
import ec.hito.query.figures.FigureQueries;
import ec.hito.query.figures.Figures;
import ec.hito.query.figures.Grouped;
import ec.hito.query.figures.Grouping;
import ec.hito.query.grouping.GroupsView.ForActor;
import ec.hito.query.grouping.GroupsView.ForMechanism;
import ec.hito.query.grouping.GroupsView.ForPolicy;
import ec.hito.query.grouping.GroupsView.ForSecretariat;
import ec.hito.query.grouping.GroupsView.ForTerritory;
import ec.hito.query.grouping.GroupsView.Mechanism;
import ec.hito.query.grouping.GroupsView.Policy;
import ec.hito.query.involvement.ActorView;
import ec.hito.query.involvement.Involvements;
import ec.hito.query.involvement.TerritoryView;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.reading.Moment;
import ec.hito.query.secretariat.SecretariatView;
import ec.hito.query.secretariat.Secretariats;
import ec.hito.query.timeline.Past;
import ec.hito.query.timeline.PastMoment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what stands under everything of a kind, at whatever moment; inside a read's transaction. */
public final class Groups {
    private static final Map<MechanismType, String> NAMES = MechanismNames.ofThePlan();

    private final FigureQueries figures;
    private final Past past;
    private final PlanInForce plan;
    private final Secretariats secretariats;
    private final Involvements involvements;

    Groups(FigureQueries figures, Past past, PlanInForce plan, Secretariats secretariats, Involvements involvements) {
        this.figures = figures;
        this.past = past;
        this.plan = plan;
        this.secretariats = secretariats;
        this.involvements = involvements;
    }

    /** By name. What was led by those that became part of another stands under the one that stands for them. */
    public GroupsView<ForSecretariat> secretariats(Moment moment) {
        if (moment.current()) {
            return secretariats(
                    moment, figures.by(Grouping.LEAD, moment.asOf()), figures.participations(moment.asOf()));
        }
        var then = past.at(moment);
        return secretariats(moment, then.byLead(), then.participations());
    }

    private GroupsView<ForSecretariat> secretariats(
            Moment moment, Grouped<SecretariatCode> leading, Map<SecretariatCode, Long> participations) {
        return view(
                moment,
                secretariats.all(moment),
                SecretariatView::code,
                leading,
                (one, its) -> new ForSecretariat(one, participations.getOrDefault(one.code(), 0L), its));
    }

    /** In the order of the plan's vocabulary; what else is used follows by code. */
    public GroupsView<ForMechanism> mechanisms(Moment moment) {
        var counted = counted(moment, Grouping.MECHANISM, PastMoment::byMechanism);
        var others = counted.known().keySet().stream()
                .filter(type -> !NAMES.containsKey(type))
                .sorted(Comparator.comparing(MechanismType::value));
        var all = Stream.concat(NAMES.keySet().stream(), others)
                .map(type -> new Mechanism(type, NAMES.get(type)))
                .toList();
        return view(moment, all, Mechanism::type, counted, ForMechanism::new);
    }

    /** By name. */
    public GroupsView<ForActor> actors(Moment moment) {
        var counted = counted(moment, Grouping.ACTOR, PastMoment::byActor);
        return view(moment, involvements.actors(moment), ActorView::id, counted, ForActor::new);
    }

    /** In the plan's order; none while no plan is in force. */
    public GroupsView<ForPolicy> policies(Moment moment) {
        var counted = counted(moment, Grouping.POLICY, PastMoment::byPolicy);
        var all = plan.find(moment).map(Groups::policies).orElse(List.of());
        return view(moment, all, Policy::id, counted, ForPolicy::new);
    }

    /** By name. */
    public GroupsView<ForTerritory> territories(Moment moment) {
        var counted = counted(moment, Grouping.TERRITORY, PastMoment::byTerritory);
        return view(moment, involvements.territories(moment), TerritoryView::id, counted, ForTerritory::new);
    }

    private static List<Policy> policies(Plan plan) {
        var challenged = plan.challenges().stream()
                .flatMap(challenge -> challenge.policies().stream())
                .collect(Collectors.toSet());
        return plan.policies().stream()
                .map(policy -> new Policy(
                        policy.id(),
                        policy.managementObjective(),
                        policy.text(),
                        true, // nothing records an indicator yet
                        !challenged.contains(policy.id())))
                .toList();
    }

    /** What the read model has at hand is today's; any other day and position is worked out from the events. */
    private <K> Grouped<K> counted(Moment moment, Grouping<K> grouping, Function<PastMoment, Grouped<K>> then) {
        return moment.current() ? figures.by(grouping, moment.asOf()) : then.apply(past.at(moment));
    }

    private static <V, K, I> GroupsView<I> view(
            Moment moment, List<V> all, Function<V, K> key, Grouped<K> counted, BiFunction<V, Figures, I> item) {
        return new GroupsView<>(
                moment,
                all.stream()
                        .map(one -> item.apply(one, counted.of(key.apply(one))))
                        .toList(),
                counted.unknown());
    }
}
