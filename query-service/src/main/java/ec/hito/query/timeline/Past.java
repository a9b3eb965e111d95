package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.InitiativeId;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import ec.hito.query.figures.Percentages;
import ec.hito.query.reading.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Works out any moment from the events themselves; inside a read's transaction. */
public final class Past {
    private static final int PAGE = 100;

    private final History history;

    public Past(History history) {
        this.history = history;
    }

    public PastMoment at(Moment moment) {
        var states = new States(moment);
        var initiatives = new ArrayList<State>();
        history.streams(
                "initiative", moment.position(), events -> states.of(events).ifPresent(initiatives::add));
        return new PastMoment(initiatives, states.mergers);
    }

    /** One initiative with all that is on record of it; empty if it was not endorsed then. */
    public Optional<Whole> whole(InitiativeId initiative, Moment moment) {
        return registered(initiative, moment).filter(Whole::endorsed);
    }

    /** As {@link #whole}, of what was a proposal then; empty if it was not registered yet, or endorsed already. */
    public Optional<Whole> proposal(InitiativeId initiative, Moment moment) {
        return registered(initiative, moment).filter(whole -> !whole.endorsed());
    }

    /** As {@link #whole}, of a proposal too; empty if it was not registered then. */
    public Optional<Whole> registered(InitiativeId initiative, Moment moment) {
        return new States(moment).whole(known(initiative, moment));
    }

    /** Those of some initiatives that were endorsed then, in the order in which they are asked for; a page of them is in memory at a time. */
    public void wholes(List<InitiativeId> initiatives, Moment moment, Consumer<Whole> each) {
        registered(initiatives, moment, Whole::endorsed, each);
    }

    /** As {@link #wholes}, of those that were proposals then. */
    public void proposals(List<InitiativeId> initiatives, Moment moment, Consumer<Whole> each) {
        registered(initiatives, moment, whole -> !whole.endorsed(), each);
    }

    private void registered(
            List<InitiativeId> initiatives, Moment moment, Predicate<Whole> wanted, Consumer<Whole> each) {
        var states = new States(moment);
        for (var from = 0; from < initiatives.size(); from += PAGE) {
            var page = initiatives.subList(from, Math.min(from + PAGE, initiatives.size()));
            var found = new HashMap<InitiativeId, Whole>();
            history.streams(
                    page.stream().map(StreamId::of).toList(),
                    moment.position(),
                    events -> states.whole(events)
                            .filter(wanted)
                            .ifPresent(whole -> found.put(whole.state().id(), whole)));
            page.stream().map(found::get).filter(Objects::nonNull).forEach(each);
        }
    }

    /**
     * What one initiative comes to on each of some days, by what is known at the moment; nothing where it was not endorsed.
     *
     * @param days in ascending order
     */
    public List<Percentages> percentages(InitiativeId initiative, List<LocalDate> days, Moment moment) {
        return DayByDay.of(known(initiative, moment), days);
    }

    /** How the figures of one initiative come about; empty if it was not endorsed then. */
    public Optional<Account> account(InitiativeId initiative, Moment moment) {
        var fold = Fold.of(known(initiative, moment), moment.asOf());
        var rule = rule(moment);
        return State.of(fold, moment.asOf(), rule.rule(), mergers(moment))
                .map(state -> Account.of(fold, state, rule, moment.asOf()));
    }

    /** What became of every initiative that was there at one of two moments, in no order. */
    public void courses(Moment earlier, Moment later, Consumer<Course> each) {
        var ruleBefore = rule(earlier).rule();
        var ruleAfter = rule(later).rule();
        history.streams("initiative", later.position(), events -> {
            var known = (int) events.stream()
                    .takeWhile(recorded -> recorded.position() <= earlier.position())
                    .count();
            var unfolding = new Unfolding(events.subList(0, known));
            var before = outline(unfolding, earlier, ruleBefore);
            var onLaterDay = outline(unfolding, later, ruleAfter);
            var steps = new ArrayList<Course.Step>();
            for (var recorded : events.subList(known, events.size())) {
                unfolding.learn(recorded);
                steps.add(new Course.Step(recorded, outline(unfolding, later, ruleAfter)));
            }
            var course = new Course(steps.isEmpty() ? List.of() : events, before, onLaterDay, List.copyOf(steps));
            if (course.before().isPresent() || course.after().isPresent()) {
                each.accept(course);
            }
        });
    }

    private static Optional<Outline> outline(Unfolding unfolding, Moment moment, HealthRule rule) {
        unfolding.to(moment.asOf());
        return Outline.of(unfolding.fold(), moment.asOf(), rule);
    }

    /** States as they are on a moment's day, by the rule and with the mergers known then. */
    private final class States {
        private final LocalDate day;
        private final HealthRule rule;
        private final Mergers mergers;

        States(Moment moment) {
            day = moment.asOf();
            rule = rule(moment).rule();
            mergers = mergers(moment);
        }

        Optional<State> of(List<RecordedEvent> events) {
            return State.of(Fold.of(events, day), day, rule, mergers);
        }

        Optional<Whole> whole(List<RecordedEvent> events) {
            var fold = Fold.of(events, day);
            return State.ofRegistered(fold, day, rule, mergers)
                    .map(state -> Whole.of(fold, state, mergers, events, day));
        }
    }

    private List<RecordedEvent> known(InitiativeId initiative, Moment moment) {
        return history.stream(StreamId.of(initiative), moment.position());
    }

    /** The rule by which health is read off. */
    public Rules.InForce rule(Moment moment) {
        return Rules.on(moment.asOf(), history.ofCategory("plan", moment.position()));
    }

    private Mergers mergers(Moment moment) {
        return new Mergers(moment.asOf(), history.ofCategory("secretariat", moment.position()));
    }
}
