package ec.hito.query.timeline;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.figures.Figures;
import ec.hito.query.figures.PlanFigures;
import ec.hito.query.reading.Moment;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out the figures of any moment from the events themselves; inside a read's transaction. */
public final class PastFigures {
    private final EventLog log;

    PastFigures(EventLog log) {
        this.log = log;
    }

    /** @param plan the one in force at that moment */
    public PlanFigures at(Moment moment, Plan plan) {
        var objectives = plan.managementObjectives();
        var management = objectives.stream()
                .map(ManagementObjective::code)
                .collect(Collectors.toMap(Function.identity(), code -> new Tally(List.of(code))));
        var development = objectives.stream()
                .collect(Collectors.groupingBy(
                        ManagementObjective::developmentObjective,
                        Collectors.collectingAndThen(
                                Collectors.mapping(ManagementObjective::code, Collectors.toList()), Tally::new)));
        var totals = new Tally(management.keySet());
        var rules = rules(moment);
        log.streams(
                "initiative",
                moment.position(),
                events -> Timeline.of(events.stream().map(PastFigures::placed).toList(), rules)
                        .on(moment.asOf())
                        .ifPresent(standing -> {
                            management.values().forEach(tally -> tally.add(standing));
                            development.values().forEach(tally -> tally.add(standing));
                            totals.add(standing);
                        }));
        return new PlanFigures(figures(management), figures(development), totals.figures());
    }

    private static <C> Map<C, Figures> figures(Map<C, Tally> tallies) {
        return tallies.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().figures()));
    }

    private static Placed placed(RecordedEvent recorded) {
        return new Placed(recorded.position(), (InitiativeEvent) recorded.event());
    }

    private Rules rules(Moment moment) {
        return new Rules(log.ofCategory("plan", 0, moment.position()).stream()
                .flatMap(recorded -> recorded.event() instanceof HealthRuleAdopted adopted
                        ? Stream.of(new Rules.Adopted(adopted.effectiveOn(), recorded.position(), adopted.rule()))
                        : Stream.<Rules.Adopted>empty())
                .toList());
    }
}
