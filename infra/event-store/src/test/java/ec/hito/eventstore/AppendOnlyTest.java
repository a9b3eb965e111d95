package ec.hito.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AppendOnlyTest {
    private static final String APPEND =
            "select * from event_log.append(" + String.join(",", Collections.nCopies(26, "'{}'")) + ")";

    private final Logs logs = new Logs();

    @BeforeEach
    void appendSomething() {
        logs.appendNew(3);
    }

    @AfterEach
    void close() {
        logs.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event_log.event set payload = '{}'",
                "delete from event_log.event",
                "truncate event_log.event",
                "insert into event_log.event select * from event_log.event",
                "update event_log.head set position = 0",
                "delete from event_log.claim",
                "delete from event_log.idempotency",
                "update event_log.snapshot set sequence = 0",
                "drop table event_log.event"
            })
    void noServiceCanChangeWhatIsWritten(String statement) {
        for (var role : List.of("hito_command", "hito_query")) {
            assertRefused(role, statement);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event_log.event set payload = '{}'",
                "delete from event_log.event",
                "truncate event_log.event"
            })
    void notEvenItsOwnerCan(String statement) {
        assertRefused("hito_owner", statement);
    }

    @Test
    void whoOnlyReadsCannotAppend() {
        assertRefused("hito_query", APPEND);
    }

    private void assertRefused(String role, String statement) {
        var before = logs.log.after(0, 100);
        assertThatThrownBy(() -> JdbcClient.create(logs.database.dataSource(role))
                        .sql(statement)
                        .query()
                        .listOfRows())
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "append-only", "must be owner");
        assertThat(logs.log.after(0, 100)).isEqualTo(before);
    }
}
