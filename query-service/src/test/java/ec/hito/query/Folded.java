package ec.hito.query;

import ec.hito.model.HealthRule;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.figures.Figures;
import ec.hito.query.timeline.Placed;
import ec.hito.query.timeline.Rules;
import ec.hito.query.timeline.Standing;
import ec.hito.query.timeline.Tally;
import ec.hito.query.timeline.Timeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a log comes to on a day, folded event by event. */
final class Folded {
    private final List<RecordedEvent> log;
    private final LocalDate day;
    private final List<Standing> standings;

    Folded(List<RecordedEvent> log, LocalDate day) {
        this.log = log;
        this.day = day;
        this.standings = log.stream()
                .filter(recorded -> recorded.event() instanceof InitiativeEvent)
                .collect(Collectors.groupingBy(RecordedEvent::streamId))
                .values()
                .stream()
                .flatMap(events ->
                        Timeline.of(events.stream().map(Folded::placed).toList(), rules()).on(day).stream())
                .toList();
    }

    private static Placed placed(RecordedEvent recorded) {
        return new Placed(recorded.position(), (InitiativeEvent) recorded.event());
    }

    private Rules rules() {
        return new Rules(log.stream()
                .filter(recorded -> recorded.event() instanceof HealthRuleAdopted)
                .map(recorded -> adopted(recorded, (HealthRuleAdopted) recorded.event()))
                .toList());
    }

    private static Rules.Adopted adopted(RecordedEvent recorded, HealthRuleAdopted event) {
        HealthRule rule = event.rule();
        return new Rules.Adopted(event.effectiveOn(), recorded.position(), rule);
    }

    /** The plan in force. */
    Optional<Plan> plan() {
        return log.stream()
                .filter(recorded -> recorded.event() instanceof PlanAdopted || recorded.event() instanceof PlanReformed)
                .filter(recorded -> !recorded.event().effectiveOn().isAfter(day))
                .max(Comparator.<RecordedEvent, LocalDate>comparing(
                                recorded -> recorded.event().effectiveOn())
                        .thenComparing(RecordedEvent::position))
                .map(recorded -> recorded.event() instanceof PlanReformed reformed
                        ? reformed.plan()
                        : ((PlanAdopted) recorded.event()).plan());
    }

    Figures totals() {
        return of(plan().stream()
                .flatMap(plan -> plan.managementObjectives().stream())
                .map(ManagementObjective::code)
                .toList());
    }

    Figures of(Collection<ManagementObjectiveCode> objectives) {
        var tally = new Tally(objectives);
        standings.forEach(tally::add);
        return tally.figures();
    }
}
