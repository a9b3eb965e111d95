package ec.hito.query;

import ec.hito.model.plan.Plan;
import ec.hito.model.stored.LoggedEvent;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import ec.hito.query.figures.Figures;
import ec.hito.query.figures.PlanFigures;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.History;
import ec.hito.query.timeline.Past;
import ec.hito.query.timeline.PastMoment;
import ec.hito.query.total.RunningTotals;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What some recorded events come to on a day, folded. */
record Folded(List<RecordedEvent> events, LocalDate day) implements History {
    PastMoment then() {
        return new Past(this).at(new Moment(day, Long.MAX_VALUE, null, false, false));
    }

    /** Like the read model's, without what nothing stands under. */
    PlanFigures figures() {
        return plan().map(plan -> then().figures(plan))
                .map(all -> new PlanFigures(counted(all.management()), counted(all.development()), all.totals()))
                .orElse(PlanFigures.NONE);
    }

    /** The read model's, of the same day and position. */
    PlanFigures figures(RunningTotals totals) {
        var moment = new Moment(day, events.isEmpty() ? 0 : events.getLast().position(), null, false, false);
        return plan().map(plan -> totals.figures(plan, moment))
                .map(all -> new PlanFigures(counted(all.management()), counted(all.development()), all.totals()))
                .orElse(PlanFigures.NONE);
    }

    private static <C> Map<C, Figures> counted(Map<C, Figures> figures) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getValue().initiatives() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The plan in force. */
    Optional<Plan> plan() {
        return events.stream()
                .filter(recorded -> !recorded.event().effectiveOn().isAfter(day))
                .sorted(BY_DAY)
                .flatMap(recorded -> switch (recorded.event()) {
                    case PlanAdopted adopted -> Optional.of(adopted.plan()).stream();
                    case PlanReformed reformed -> Optional.of(reformed.plan()).stream();
                    default -> Optional.<Plan>empty().stream();
                })
                .reduce((_, later) -> later);
    }

    @Override
    public List<RecordedEvent> ofCategory(String category, long upTo) {
        return events.stream()
                .filter(recorded -> recorded.streamId().category().equals(category))
                .toList();
    }

    @Override
    public void streams(String category, long upTo, Consumer<List<RecordedEvent>> each) {
        ofCategory(category, upTo).stream()
                .collect(Collectors.groupingBy(RecordedEvent::streamId))
                .values()
                .forEach(each);
    }

    @Override
    public void streams(Collection<StreamId> streams, long upTo, Consumer<List<RecordedEvent>> each) {
        streams.forEach(one -> each.accept(stream(one, upTo)));
    }

    @Override
    public List<RecordedEvent> stream(StreamId stream, long upTo) {
        return events.stream()
                .filter(recorded -> recorded.streamId().equals(stream))
                .toList();
    }

    @Override
    public List<LoggedEvent> logged(StreamId stream, long sequence, long upTo) {
        return List.copyOf(stream(stream, upTo));
    }

    @Override
    public List<RecordedEvent> between(long after, long upTo, int limit) {
        return events.stream()
                .filter(recorded -> recorded.position() > after)
                .limit(limit)
                .toList();
    }
}
