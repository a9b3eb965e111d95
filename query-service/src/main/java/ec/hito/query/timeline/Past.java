package ec.hito.query.timeline;

import ec.hito.model.InitiativeId;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import ec.hito.query.reading.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out any moment from the events themselves; inside a read's transaction. */
public final class Past {
    private final History history;

    public Past(History history) {
        this.history = history;
    }

    public PastMoment at(Moment moment) {
        var rule = rule(moment).rule();
        var mergers = mergers(moment);
        var initiatives = new ArrayList<State>();
        history.streams(
                "initiative",
                moment.position(),
                events -> State.of(Fold.of(events, moment.asOf()), moment.asOf(), rule, mergers)
                        .ifPresent(initiatives::add));
        return new PastMoment(initiatives, mergers);
    }

    /** One initiative with all that is on record of it; empty if it was not endorsed then. */
    public Optional<Whole> whole(InitiativeId initiative, Moment moment) {
        var events = known(initiative, moment);
        var fold = Fold.of(events, moment.asOf());
        var mergers = mergers(moment);
        return State.of(fold, moment.asOf(), rule(moment).rule(), mergers)
                .map(state -> Whole.of(fold, state, mergers, events.getLast().sequence(), moment.asOf()));
    }

    /** How the figures of one initiative come about; empty if it was not endorsed then. */
    public Optional<Account> account(InitiativeId initiative, Moment moment) {
        var fold = Fold.of(known(initiative, moment), moment.asOf());
        var rule = rule(moment);
        return State.of(fold, moment.asOf(), rule.rule(), mergers(moment))
                .map(state -> Account.of(fold, state, rule, moment.asOf()));
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
