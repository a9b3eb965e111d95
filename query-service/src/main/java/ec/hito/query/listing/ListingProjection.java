package ec.hito.query.listing;

import ec.hito.model.InitiativeId;
import ec.hito.model.stored.StreamId;
import ec.hito.query.figures.HealthRules;
import ec.hito.query.projection.AppliedTable;
import ec.hito.query.projection.StreamProjection;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.History;
import ec.hito.web.BusinessDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code listed_initiative}, at the day of its batches or later. */
final class ListingProjection implements StreamProjection {
    private static final String INITIATIVES = "initiative";

    private final History history;
    private final HealthRules rules;
    private final AppliedTable applied;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ListingProjection(History history, HealthRules rules, AppliedTable applied, JdbcTemplate jdbc, Clock clock) {
        this.history = history;
        this.rules = rules;
        this.applied = applied;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void apply(Set<StreamId> initiatives, long after, long upTo) {
        apply(initiatives, Math.max(upTo, applied.position()));
    }

    private void apply(Set<StreamId> initiatives, long upTo) {
        var client = JdbcClient.create(jdbc);
        var before = Listing.lock(client);
        var now = listing(BusinessDay.today(clock), upTo);
        try (var rows = new ListedRows(jdbc, now)) {
            if (before.isPresent()
                    && before.get().rule().equals(now.rule())
                    && !before.get().day().isAfter(now.day())) {
                var changed = new HashSet<>(initiatives);
                if (!before.get().day().equals(now.day())) {
                    changed.addAll(turning(client, now.day()));
                }
                if (!changed.isEmpty()) {
                    history.streams(changed, upTo, rows::add);
                }
            } else {
                history.streams(INITIATIVES, upTo, rows::add);
            }
        }
        if (before.isEmpty() || !before.get().equals(now)) {
            now.store(client);
        }
    }

    private Listing listing(LocalDate day, long upTo) {
        return new Listing(
                day, rules.on(new Moment(day, upTo, null, false, false)).rule());
    }

    private static Set<StreamId> turning(JdbcClient client, LocalDate day) {
        return client.sql("select initiative_id from listed_initiative where turns_on <= :day")
                .param("day", day)
                .query((row, _) -> StreamId.of(new InitiativeId(row.getObject(1, UUID.class))))
                .set();
    }

    @Override
    public void clear() {
        jdbc.update("delete from listed_initiative");
        jdbc.update("delete from listing");
    }
}
