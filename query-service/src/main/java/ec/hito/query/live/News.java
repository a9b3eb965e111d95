package ec.hito.query.live;

import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.live.Notice.About;
import ec.hito.query.reading.Readings;
import ec.hito.query.timeline.History;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what became known after a position, as far as it is in the read model. */
final class News {
    static final int PAGE = 200;

    /**
     * @param upTo position up to which there is nothing more to tell than this
     * @param notices in order
     */
    record Page(long upTo, List<Notice> notices) {}

    private record Listed(InitiativeId id, InitiativeCode code, List<ManagementObjectiveCode> objectives) {}

    private final Readings readings;
    private final History history;
    private final JdbcClient jdbc;

    News(Readings readings, History history, JdbcClient jdbc) {
        this.readings = readings;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** The position of the read model. */
    long position() {
        return readings.read(moment -> moment.position());
    }

    Page after(long position) {
        return readings.read(moment -> {
            var events = history.between(position, moment.position(), PAGE);
            // What is left out between them, and after the last of them, is not told.
            var upTo = events.size() < PAGE
                    ? Math.max(position, moment.position())
                    : events.getLast().position();
            var listed = listed(events);
            return new Page(
                    upTo,
                    events.stream()
                            .flatMap(event -> notice(event, listed).stream())
                            .toList());
        });
    }

    /** Nothing of a proposal: nobody knows of it yet. */
    private static Optional<Notice> notice(RecordedEvent recorded, Map<InitiativeId, Listed> listed) {
        var event = recorded.event();
        if (!(event instanceof InitiativeEvent about)) {
            return Optional.of(notice(recorded, null, List.of()));
        }
        return Optional.ofNullable(listed.get(about.initiativeId()))
                .map(its -> notice(recorded, new About(its.id(), its.code()), its.objectives()));
    }

    private static Notice notice(
            RecordedEvent recorded, @Nullable About about, List<ManagementObjectiveCode> objectives) {
        var event = recorded.event();
        return new Notice(
                recorded.position(),
                EventCatalog.typeOf(event.getClass()).name(),
                event.effectiveOn(),
                recorded.recordedAt(),
                about,
                objectives);
    }

    /** Those that are in the lists, or were before they were revoked. */
    private Map<InitiativeId, Listed> listed(List<RecordedEvent> events) {
        var ids = events.stream()
                .map(RecordedEvent::event)
                .flatMap(event -> event instanceof InitiativeEvent about
                        ? Stream.of(about.initiativeId().value())
                        : Stream.<UUID>empty())
                .distinct()
                .toArray(UUID[]::new);
        return jdbc.sql("""
            select i.initiative_id, i.code,
                array(select a.management_objective from alignment a
                      where a.initiative_id = i.initiative_id order by a.position) as objectives
            from initiative i
            where i.initiative_id = any (:ids) and i.endorsed_on is not null
            union all
            select r.initiative_id, r.code, '{}' from revoked_initiative r where r.initiative_id = any (:ids)
            """).param("ids", ids).query((row, _) -> listed(row)).list().stream()
                .collect(Collectors.toMap(Listed::id, Function.identity()));
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                new InitiativeId(row.getObject("initiative_id", UUID.class)),
                InitiativeCode.parse(row.getString("code")),
                Arrays.stream((String[]) row.getArray("objectives").getArray())
                        .map(ManagementObjectiveCode::new)
                        .toList());
    }
}
