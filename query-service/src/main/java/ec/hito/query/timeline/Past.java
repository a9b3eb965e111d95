package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.InitiativeId;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import ec.hito.query.reading.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Works out any moment from the events themselves; inside a read's transaction. */
public final class Past {
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
        var events = known(initiative, moment);
        var fold = Fold.of(events, moment.asOf());
        var mergers = mergers(moment);
        return State.of(fold, moment.asOf(), rule(moment).rule(), mergers)
                .map(state -> Whole.of(fold, state, mergers, events, moment.asOf()));
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
        var before = new States(earlier);
        var after = new States(later);
        history.streams("initiative", later.position(), events -> {
            var known = events.stream()
                    .filter(recorded -> recorded.position() <= earlier.position())
                    .toList();
            var course = new Course(
                    known.size() < events.size() ? events : List.of(),
                    before.of(known),
                    after.of(known),
                    steps(events, known.size(), after));
            if (course.before().isPresent() || course.after().isPresent()) {
                each.accept(course);
            }
        });
    }

    private static List<Course.Step> steps(List<RecordedEvent> events, int known, States after) {
        return IntStream.range(known, events.size())
                .mapToObj(last -> new Course.Step(events.get(last), after.of(events.subList(0, last + 1))))
                .toList();
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
