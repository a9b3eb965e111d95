package ec.hito.query.listing;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.projection.StreamFailed;
import ec.hito.query.search.Words;
import ec.hito.query.timeline.Lasting;
import ec.hito.query.timeline.Shares;
import ec.hito.query.timeline.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows of {@code listed_initiative}, many at a time. */
final class ListedRows implements AutoCloseable {
    private static final int ROWS = 1_000;

    /** PostgreSQL knows no day as late as {@link LocalDate#MAX}. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final JdbcTemplate jdbc;
    private final ListedDay day;
    private final List<Object[]> rows = new ArrayList<>();

    ListedRows(JdbcTemplate jdbc, ListedDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    /**
     * @param stream all events of an initiative
     * @throws StreamFailed if they cannot be folded
     */
    void add(List<RecordedEvent> stream) {
        var lasting = lasting(stream);
        lasting.state().ifPresentOrElse(state -> rows.add(row(state, lasting.until())), () -> delete(stream));
        if (rows.size() == ROWS) {
            write();
        }
    }

    private Lasting lasting(List<RecordedEvent> stream) {
        try {
            return Lasting.of(stream, day.day(), day.rule());
        } catch (RuntimeException e) {
            throw new StreamFailed(stream.getLast(), e);
        }
    }

    private void delete(List<RecordedEvent> stream) {
        jdbc.update("delete from listed_initiative where initiative_id = ?::uuid", id(stream));
    }

    private static String id(List<RecordedEvent> stream) {
        return stream.getFirst().streamId().identity();
    }

    private static Object[] row(State state, LocalDate until) {
        var standing = state.standing();
        var next = state.next();
        return new Object[] {
            state.id().value(),
            state.code().value(),
            state.name(),
            Words.stored(state.name(), state.code().value()).stripLeading(),
            state.type() == null ? null : state.type().code(),
            text(state.lead()),
            state.objectives().stream().map(ManagementObjectiveCode::value).toArray(String[]::new),
            standing.lifecycle().code(),
            standing.health() == null ? null : standing.health().code(),
            standing.percent(Shares::progress),
            standing.percent(Shares::expected),
            next == null ? null : next.id().value(),
            next == null ? null : next.title(),
            next == null ? null : next.dueOn(),
            until.isAfter(NEVER) ? NEVER : until,
            Lexemes.of(state).toArray(String[]::new)
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse(null);
    }

    private void write() {
        jdbc.batchUpdate("""
            insert into listed_initiative (
                initiative_id, code, name, name_key, type, lead, objectives, lifecycle, health, progress, expected_progress,
                next_id, next_title, next_due_on, turns_on, document)
            values (?, ?, ?, ?, ?::text, ?::text, ?::text[], ?, ?::text, ?::numeric, ?::numeric, ?::uuid, ?::text, ?::date, ?::date,
                array_to_tsvector(?::text[]))
            on conflict (initiative_id) do update set
                code = excluded.code, name = excluded.name, name_key = excluded.name_key, type = excluded.type,
                lead = excluded.lead, objectives = excluded.objectives, lifecycle = excluded.lifecycle,
                health = excluded.health, progress = excluded.progress, expected_progress = excluded.expected_progress,
                next_id = excluded.next_id, next_title = excluded.next_title, next_due_on = excluded.next_due_on,
                turns_on = excluded.turns_on, document = excluded.document
            """, rows);
        rows.clear();
    }

    @Override
    public void close() {
        if (!rows.isEmpty()) {
            write();
        }
    }
}
