package ec.hito.query.following;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.LogFollower;
import ec.hito.eventstore.reader.LogHead;
import ec.hito.query.following.ProjectionState.RebuildState;
import ec.hito.query.projection.Applied;
import ec.hito.query.projection.AppliedTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Tells how the projections stand; any instance can, whichever of them follows or rebuilds. */
final class ProjectionStates {
    private final EventLog log;
    private final AppliedTable applied;
    private final LogFollower follower;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ProjectionStates(
            EventLog log, AppliedTable applied, LogFollower follower, JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.log = log;
        this.applied = applied;
        this.follower = follower;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    ProjectionState status() {
        var state = applied.read();
        var head = log.head();
        return jdbc.sql("""
            select number, in_force_since, comparison::text as comparison,
                (select max(number) from following.generation
                 where in_force_since is not null and dropped_at is null and number <> g.number) as previous,
                (select failure from following.generation order by number desc limit 1) as last_failure
            from following.generation g where number = :number
            """)
                .param("number", state.generation())
                .query((row, _) -> state(state, head, row))
                .single();
    }

    private ProjectionState state(Applied state, LogHead head, ResultSet row) throws SQLException {
        var comparison = row.getString("comparison");
        return new ProjectionState(
                FollowingFeature.STATUS,
                state.position(),
                head.position(),
                Math.max(0, head.position() - state.position()),
                lagMillis(state),
                state.recordedAt(),
                state.parked(),
                follower.failing(),
                state.generation(),
                instant(row, "in_force_since"),
                row.getObject("previous", Integer.class),
                rebuild(head.position()),
                comparison == null ? null : json.readValue(comparison, Comparison.class),
                row.getString("last_failure"));
    }

    private long lagMillis(Applied state) {
        return log.recordedAt(state.position() + 1)
                .map(since ->
                        Math.max(0, Duration.between(since, clock.instant()).toMillis()))
                .orElse(0L);
    }

    /** Whoever rebuilds holds a lock for that long: what stands unfinished without it was left by a process that is gone. */
    private @Nullable RebuildState rebuild(long head) {
        return jdbc.sql("""
            select number, begun_at, position, extract(epoch from clock_timestamp() - begun_at)::float8 as seconds
            from following.generation
            where in_force_since is null and dropped_at is null and exists (
                select from pg_locks
                where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
                  and classid = 'following.generation'::regclass and objid = 0)
            order by number desc limit 1
            """).query((row, _) -> rebuild(row, head)).optional().orElse(null);
    }

    private static RebuildState rebuild(ResultSet row, long head) throws SQLException {
        var done = row.getLong("position");
        var perSecond = done / Math.max(row.getDouble("seconds"), 0.001);
        return new RebuildState(
                row.getInt("number"),
                instant(row, "begun_at"),
                done,
                head,
                perSecond,
                done == 0 ? null : Math.round(Math.max(0, head - done) / perSecond));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
