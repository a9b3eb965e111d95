package ec.hito.eventstore.writer;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.writer.AppendOutcome.Appended;
import ec.hito.eventstore.writer.AppendOutcome.KeyKnown;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An append whose sender named a key. */
class IdempotencyKeyTest extends AppendFunctionSpec {
    @Test
    void itsFirstAnswerIsKept() throws SQLException {
        append(claiming("salud", "Salud", request("k1", "hash-1")));
        assertThat(append(claiming("ambiente", "Ambiente", request("k1", "hash-2"))))
                .containsExactly(new KeyKnown(new FirstAnswer("hash-1", "{\"version\": 7}", 1)));
    }

    @Test
    void twiceInABatchTheSecondGetsTheFirstsAnswer() throws SQLException {
        assertThat(append(
                        claiming("salud", "Salud", request("k1", "hash")),
                        claiming("ambiente", "Ambiente", request("k1", "hash"))))
                .containsExactly(new Appended(1), new KeyKnown(new FirstAnswer("hash", "{\"version\": 7}", 1)));
    }

    @Test
    void aLosersKeyIsNotKept() throws SQLException {
        append(claiming("salud", "Salud", null));
        append(claiming("salud", "Sanidad", request("k1", "hash")));
        assertThat(append(claiming("ambiente", "Ambiente", request("k1", "hash"))))
                .containsExactly(new Appended(2));
    }

    @Test
    void aRequestThatChangesNothingIsRememberedToo() throws SQLException {
        append(creation(2));
        var nothing = new Append(List.of(), List.of(), List.of(), List.of(), request("k1", "hash"));
        assertThat(append(nothing, creation(1))).containsExactly(new Appended(2), new Appended(3));
        assertThat(append(nothing)).containsExactly(new KeyKnown(new FirstAnswer("hash", "{\"version\": 7}", 2)));
    }

    @Nested
    class ADayLater {
        @BeforeEach
        void aDayAgo() throws SQLException {
            append(claiming("salud", "Salud", request("k1", "hash")), claiming("agua", "Agua", request("k2", "hash")));
            JdbcClient.create(database.dataSource("hito_owner"))
                    .sql("update event_log.idempotency set recorded_at = recorded_at - interval '24 hours'")
                    .update();
        }

        @Test
        void itMayNameAnotherRequest() throws SQLException {
            assertThat(append(claiming("ambiente", "Ambiente", request("k1", "other"))))
                    .containsExactly(new Appended(3));
            assertThat(append(claiming("cultura", "Cultura", request("k1", "hash"))))
                    .containsExactly(new KeyKnown(new FirstAnswer("other", "{\"version\": 7}", 3)));
        }

        @Test
        void itIsForgotten() throws SQLException {
            append(claiming("ambiente", "Ambiente", request("k3", "hash")));
            assertThat(new UsedKeys(database.dataSource("hito_command")).forgetOld())
                    .isEqualTo(2);
            assertThat(append(claiming("cultura", "Cultura", request("k3", "hash"))))
                    .containsExactly(new KeyKnown(new FirstAnswer("hash", "{\"version\": 7}", 3)));
        }
    }
}
