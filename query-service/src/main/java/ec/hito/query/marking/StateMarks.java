package ec.hito.query.marking;

import static ec.hito.query.marking.Marked.ALL;

import ec.hito.model.stored.StreamId;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Marks, inside the transaction that changes what is marked. In a generation that is not in force nothing is marked: all is, once it takes the
 * other's place.
 */
public final class StateMarks {
    static final String OF_THE_GENERATION_IN_FORCE = """
        where exists (select from following.in_force where 'read_model_' || generation = current_setting('search_path'))\
        """;

    private final JdbcClient jdbc;

    StateMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Some initiatives, and with them the objectives. */
    public void initiatives(Collection<StreamId> initiatives) {
        if (!initiatives.isEmpty()) {
            mark(Marked.INITIATIVE, initiatives.stream().map(StreamId::value).toArray(String[]::new));
            mark(Marked.MANAGEMENT_OBJECTIVE, ALL);
        }
    }

    /** Those that a new day turns, and the objectives, whose figures may change though no initiative does. */
    public void turned(Collection<StreamId> initiatives) {
        initiatives(initiatives);
        mark(Marked.MANAGEMENT_OBJECTIVE, ALL);
    }

    /** What follows from the health rule or the day, where nobody can tell which of it changed. */
    public void toldAnew() {
        mark(Marked.CATALOGUE, ALL);
        allInitiatives();
    }

    /** What says of itself whether something is missing in it. */
    public void parked(StreamId stream) {
        if (stream.category().equals("initiative")) {
            initiatives(Set.of(stream));
        } else {
            allInitiatives();
        }
    }

    private void allInitiatives() {
        mark(Marked.INITIATIVE, ALL);
        mark(Marked.MANAGEMENT_OBJECTIVE, ALL);
    }

    /** Every state there is, whichever generation is in force. */
    public void everything() {
        for (var marked : Marked.values()) {
            jdbc.sql("insert into following.dirty_state (topic, key) values (:topic, :all)")
                    .param("topic", marked.code())
                    .param("all", ALL)
                    .update();
        }
    }

    private void mark(Marked marked, String... keys) {
        jdbc.sql("""
            insert into following.dirty_state (topic, key) select :topic, key from unnest(:keys) as marked (key)
            """ + OF_THE_GENERATION_IN_FORCE)
                .param("topic", marked.code())
                .param("keys", keys)
                .update();
    }
}
