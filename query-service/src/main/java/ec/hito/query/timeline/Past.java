package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.figures.PlanFigures;
import ec.hito.query.reading.Moment;
import ec.hito.query.search.Words;
import ec.hito.query.timeline.State.Next;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out any moment from the events themselves; inside a read's transaction. */
public final class Past {
    private final History history;

    public Past(History history) {
        this.history = history;
    }

    /** The endorsed initiatives at a moment, in no order. */
    public List<State> initiatives(Moment moment) {
        var rule = Rules.on(moment.asOf(), history.ofCategory("plan", moment.position()));
        var mergers = mergers(moment);
        var states = new ArrayList<State>();
        history.streams(
                "initiative",
                moment.position(),
                events -> state(events, moment.asOf(), rule, mergers).ifPresent(states::add));
        return states;
    }

    public Mergers mergers(Moment moment) {
        return new Mergers(moment.asOf(), history.ofCategory("secretariat", moment.position()));
    }

    /**
     * The figures of a moment.
     *
     * @param plan the one in force then
     */
    public PlanFigures figures(Moment moment, Plan plan) {
        var objectives = plan.managementObjectives();
        var standings = initiatives(moment).stream().map(State::standing).toList();
        var management = objectives.stream()
                .map(ManagementObjective::code)
                .collect(Collectors.toMap(Function.identity(), code -> Tally.of(List.of(code), standings)));
        var development = objectives.stream()
                .collect(Collectors.groupingBy(
                        ManagementObjective::developmentObjective,
                        Collectors.collectingAndThen(
                                Collectors.mapping(ManagementObjective::code, Collectors.toList()),
                                codes -> Tally.of(codes, standings))));
        return new PlanFigures(management, development, Tally.of(management.keySet(), standings));
    }

    private static Optional<State> state(List<RecordedEvent> events, LocalDate day, HealthRule rule, Mergers mergers) {
        var fold = Fold.of(
                events.stream()
                        .map(recorded -> new Placed(recorded.position(), (InitiativeEvent) recorded.event()))
                        .toList(),
                day);
        var registration = fold.registration;
        if (registration == null || !fold.endorsed) {
            return Optional.empty();
        }
        return Optional.of(new State(
                registration.initiativeId(),
                registration.code(),
                registration.name(),
                registration.type(),
                fold.lead == null ? null : mergers.standsFor(fold.lead),
                fold.alignments.entrySet().stream()
                        .sorted(Comparator.comparingLong(one -> one.getValue().since()))
                        .map(Map.Entry::getKey)
                        .toList(),
                fold.mechanisms.values().stream().map(Mechanism::type).collect(Collectors.toSet()),
                Stream.concat(
                                Stream.of(Words.stored(
                                        registration.name(), registration.code().value())),
                                fold.articulations.values().stream().map(Fold.Articulation::words))
                        .toList(),
                fold.milestones.values().stream()
                        .filter(Milestone::open)
                        .min(Comparator.comparing(Milestone::dueOn).thenComparingLong(Milestone::position))
                        .map(one -> new Next(one.id(), one.title(), one.dueOn()))
                        .orElse(null),
                Figured.of(fold, day, rule)));
    }
}
