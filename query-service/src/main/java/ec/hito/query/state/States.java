package ec.hito.query.state;

import static ec.hito.query.marking.Marked.CATALOGUE;
import static ec.hito.query.marking.Marked.INITIATIVE;
import static ec.hito.query.marking.Marked.MANAGEMENT_OBJECTIVE;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.InitiativeId;
import ec.hito.model.stored.StreamId;
import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.initiative.Initiatives;
import ec.hito.query.marking.Marked;
import ec.hito.query.objective.Objectives;
import ec.hito.query.objective.ObjectivesView;
import ec.hito.query.reading.Moment;
import ec.hito.query.reading.Readings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Reads what is marked, as the read API tells it, all of one position and day. */
final class States {
    /** What was there and is not any more. */
    private record Revoked(InitiativeId id, boolean revoked, LocalDate asOf, long position) {}

    private record Objective(
            @JsonUnwrapped Moment moment, @JsonUnwrapped ObjectivesView.Item item) {}

    /**
     * Some states, and the marks that they take away once they are published.
     *
     * @param full whether more may be marked
     */
    record Batch(List<Long> marks, List<State> states, boolean full) {
        private static final Batch NOTHING = new Batch(List.of(), List.of(), false);
    }

    private final Readings readings;
    private final DirtyStates dirty;
    private final ListedDay listed;
    private final Initiatives initiatives;
    private final InitiativeIds ids;
    private final Objectives objectives;
    private final Catalogue catalogue;
    private final Clock clock;

    States(
            Readings readings,
            DirtyStates dirty,
            ListedDay listed,
            Initiatives initiatives,
            InitiativeIds ids,
            Objectives objectives,
            Catalogue catalogue,
            Clock clock) {
        this.readings = readings;
        this.dirty = dirty;
        this.listed = listed;
        this.initiatives = initiatives;
        this.ids = ids;
        this.objectives = objectives;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The oldest of what is marked; no marks if nothing is, or nothing can be told yet. */
    Batch next() {
        dirty.spreadOut();
        return readings.read(this::read);
    }

    /** Where another instance has gone on to a day that has not come here yet, its marks wait for that day. */
    private Batch read(Moment moment) {
        if (moment.position() == 0 || listed.isAfter(moment.asOf())) {
            return Batch.NOTHING;
        }
        var some = dirty.oldest();
        var states = new ArrayList<State>();
        var to = new Sink(moment, clock.instant(), states);
        catalogue.read(some.of(CATALOGUE), moment, (key, value) -> to.add(CATALOGUE, key, value));
        initiatives(some, moment, to);
        if (!some.of(MANAGEMENT_OBJECTIVE).isEmpty()) {
            objectives
                    .all(moment)
                    .items()
                    .forEach(item -> to.add(MANAGEMENT_OBJECTIVE, item.code().value(), new Objective(moment, item)));
        }
        return new Batch(some.marks(), states, some.isFull());
    }

    /** What is a proposal, or was one to its end, is passed over. */
    private void initiatives(DirtyStates.Some some, Moment moment, Sink to) {
        var left = new HashSet<InitiativeId>();
        some.of(INITIATIVE).forEach(key -> left.add(new InitiativeId(UUID.fromString(new StreamId(key).identity()))));
        initiatives.endorsed(List.copyOf(left), moment, view -> {
            to.add(INITIATIVE, StreamId.of(view.summary().id()).value(), view);
            left.remove(view.summary().id());
        });
        ids.revoked(left)
                .forEach(id -> to.add(
                        INITIATIVE, StreamId.of(id).value(), new Revoked(id, true, moment.asOf(), moment.position())));
    }

    private static final class Sink {
        private final Moment moment;
        private final Instant readAt;
        private final List<State> states;

        Sink(Moment moment, Instant readAt, List<State> states) {
            this.moment = moment;
            this.readAt = readAt;
            this.states = states;
        }

        void add(Marked topic, String key, Object value) {
            states.add(new State(topic, key, value, moment, readAt));
        }
    }
}
