package ec.hito.query.listing;

import ec.hito.model.InitiativeId;
import ec.hito.model.stored.StreamId;
import ec.hito.query.figures.HealthRules;
import ec.hito.query.marking.StateMarks;
import ec.hito.query.projection.AppliedTable;
import ec.hito.query.projection.StreamProjection;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.History;
import ec.hito.web.BusinessDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code listed_initiative}, at the day of its batches or later. */
final class ListingProjection implements StreamProjection {
    private static final String INITIATIVES = "initiative";

    private final History history;
    private final HealthRules rules;
    private final AppliedTable applied;
    private final StateMarks marks;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ListingProjection(
            History history,
            HealthRules rules,
            AppliedTable applied,
            StateMarks marks,
            JdbcTemplate jdbc,
            Clock clock) {
        this.history = history;
        this.rules = rules;
        this.applied = applied;
        this.marks = marks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Streams of the batch are known as far as the batch goes: what waits behind it, when it is applied late, may not be fit to be told. */
    @Override
    public void apply(Set<StreamId> initiatives, long after, long upTo) {
        var client = JdbcClient.create(jdbc);
        var before = ListedDay.lock(client);
        // Not sooner: whoever held the lock may have applied more.
        var position = Math.max(upTo, applied.position());
        var now = listedDay(day(before), position);
        try (var rows = new ListedRows(jdbc, now)) {
            if (before.filter(now::follows).isPresent()) {
                list(initiatives, upTo, rows);
                if (!before.get().day().equals(now.day())) {
                    var turning = turning(client, now.day(), initiatives);
                    list(turning, position, rows);
                    marks.turned(turning);
                }
            } else {
                before.ifPresent(_ -> marks.toldAnew());
                history.streams(INITIATIVES, position, rows::add);
            }
        }
        if (before.filter(now::equals).isEmpty()) {
            now.store(client);
        }
    }

    private void list(Set<StreamId> initiatives, long upTo, ListedRows rows) {
        if (!initiatives.isEmpty()) {
            history.streams(initiatives, upTo, rows::add);
        }
    }

    /** Today, but for an instance whose clock is behind that of another one at midnight: it goes on with what is listed already. */
    private LocalDate day(Optional<ListedDay> before) {
        var today = BusinessDay.today(clock);
        return before.map(ListedDay::day).filter(today.plusDays(1)::equals).orElse(today);
    }

    private ListedDay listedDay(LocalDate day, long upTo) {
        return new ListedDay(
                day, rules.on(new Moment(day, upTo, null, false, false)).rule());
    }

    private static Set<StreamId> turning(JdbcClient client, LocalDate day, Set<StreamId> besides) {
        return client
                .sql("select initiative_id from listed_initiative where turns_on <= :day")
                .param("day", day)
                .query((row, _) -> StreamId.of(new InitiativeId(row.getObject(1, UUID.class))))
                .stream()
                .filter(initiative -> !besides.contains(initiative))
                .collect(Collectors.toSet());
    }

    @Override
    public void clear() {
        jdbc.update("delete from listed_initiative");
        jdbc.update("delete from listing");
    }
}
