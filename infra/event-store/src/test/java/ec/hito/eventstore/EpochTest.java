package ec.hito.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ec.hito.model.stored.RecordedEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EpochTest {
    private record Epoch(UUID epoch, @Nullable UUID follows, long position) {}

    private final Logs logs = new Logs();

    @AfterEach
    void close() {
        logs.close();
    }

    @Test
    void theFirstIsKnownFromTheStart() {
        assertThat(epochs()).singleElement().satisfies(first -> {
            assertThat(first.epoch()).isEqualTo(logs.log.head().epoch());
            assertThat(first.follows()).isNull();
            assertThat(first.position()).isZero();
        });
    }

    @Test
    void eachNewOneTellsWhichItFollowsAndFromWhere() {
        logs.appendNew(3);
        var first = logs.log.head().epoch();
        var second = logs.beginEpoch();
        logs.appendNew(2);
        var third = logs.beginEpoch();

        assertThat(epochs()).contains(new Epoch(second, first, 3), new Epoch(third, second, 5));
        assertThat(logs.log.head().epoch()).isEqualTo(third);
    }

    @Test
    void appendsGoOnInItWithoutAHole() {
        logs.appendNew(3);
        var before = logs.log.after(0, 10);
        logs.beginEpoch();
        logs.appendNew(2);

        assertThat(logs.log.after(0, 10))
                .startsWith(before.toArray(RecordedEvent[]::new))
                .extracting(RecordedEvent::position)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select event_log.begin_epoch()",
                "insert into event_log.epoch select gen_random_uuid(), epoch, position, now() from event_log.head",
                "update event_log.epoch set position = 7",
                "delete from event_log.epoch",
                "truncate event_log.epoch"
            })
    void noServiceCanBeginOneOrChangeWhatIsKnown(String statement) {
        for (var role : List.of("hito_command", "hito_query")) {
            assertRefused(role, statement);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event_log.epoch set position = 7",
                "delete from event_log.epoch",
                "truncate event_log.epoch cascade"
            })
    void notEvenTheOwnerCanChangeWhatIsKnown(String statement) {
        assertRefused("hito_owner", statement);
    }

    private void assertRefused(String role, String statement) {
        var before = epochs();
        assertThatThrownBy(() -> JdbcClient.create(logs.database.dataSource(role))
                        .sql(statement)
                        .query()
                        .listOfRows())
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "append-only");
        assertThat(epochs()).isEqualTo(before);
        assertThat(logs.log.head().epoch()).isEqualTo(before.getLast().epoch());
    }

    private List<Epoch> epochs() {
        return JdbcClient.create(logs.database.dataSource("hito_query"))
                .sql("select epoch, follows, position from event_log.epoch order by began_at")
                .query((row, _) ->
                        new Epoch(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getLong(3)))
                .list();
    }
}
