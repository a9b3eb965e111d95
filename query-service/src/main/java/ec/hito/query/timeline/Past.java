package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.reading.Moment;
import ec.hito.query.search.Words;
import ec.hito.query.timeline.State.Next;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out any moment from the events themselves; inside a read's transaction. */
public final class Past {
    private final History history;

    public Past(History history) {
        this.history = history;
    }

    public PastMoment at(Moment moment) {
        var day = moment.asOf();
        var rule = Rules.on(day, history.ofCategory("plan", moment.position()));
        var mergers = new Mergers(day, history.ofCategory("secretariat", moment.position()));
        var initiatives = new ArrayList<State>();
        history.streams(
                "initiative",
                moment.position(),
                events -> state(events, day, rule, mergers).ifPresent(initiatives::add));
        return new PastMoment(initiatives, mergers);
    }

    private static Optional<State> state(List<RecordedEvent> events, LocalDate day, HealthRule rule, Mergers mergers) {
        var fold = Fold.of(events, day);
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
