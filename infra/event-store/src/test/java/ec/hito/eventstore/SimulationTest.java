package ec.hito.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ec.hito.eventstore.reader.Simulation;
import ec.hito.model.stored.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SimulationTest {
    private static final Instant THEN = Instant.parse("2024-05-02T13:30:00Z");

    private final Logs logs = new Logs();
    private final Simulation simulation = new Simulation(logs.database.dataSource("hito_query"), logs.schema);

    @AfterEach
    void close() {
        logs.close();
    }

    @Nested
    class InARealLog {
        @Test
        void theClockIsTheMachines() {
            assertThat(simulation.isOn()).isFalse();
            logs.appendNew(1);

            assertThat(Duration.between(recordedAt(1), Instant.now())).isLessThan(Duration.ofMinutes(1));
            assertThat(simulation.isOn()).isFalse();
            assertThat(simulation.clock()).isEmpty();
        }

        @Test
        void noSimulationCanBeginAnyMore() {
            logs.appendNew(1);

            assertThatThrownBy(() -> begin(THEN)).rootCause().hasMessageContaining("only an empty log");
            assertThat(simulation.isOn()).isFalse();
        }

        @Test
        void noServiceCanBeginOne() {
            for (var role : new String[] {"hito_command", "hito_query"}) {
                assertThatThrownBy(() -> JdbcClient.create(logs.database.dataSource(role))
                                .sql("insert into event_log.simulation (clock) values (now())")
                                .update())
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Nested
    class InASimulatedLog {
        @Test
        void eventsAreRecordedWhenTheSimulationSays() {
            assertThat(simulation.isOn()).isFalse();
            begin(THEN);
            logs.appendNew(2);
            moveTo(THEN.plus(40, ChronoUnit.DAYS));
            logs.appendNew(1);

            assertThat(recordedAt(1)).isEqualTo(THEN);
            assertThat(recordedAt(3)).isEqualTo(THEN.plus(40, ChronoUnit.DAYS));
            assertThat(simulation.isOn()).isTrue();
            assertThat(simulation.clock()).contains(THEN.plus(40, ChronoUnit.DAYS));
        }

        @Test
        void theClockIsTheMachinesOnceItHasEnded() {
            begin(THEN);
            logs.appendNew(1);
            end();
            logs.appendNew(1);

            assertThat(Duration.between(recordedAt(2), Instant.now())).isLessThan(Duration.ofMinutes(1));
            assertThat(simulation.isOn()).isTrue();
            assertThat(simulation.clock()).isEmpty();
            assertThatThrownBy(() -> moveTo(Instant.now()))
                    .rootCause()
                    .hasMessageContaining("the simulation has ended");
        }

        @Test
        void theClockGoesNeitherBackNorIntoTheFuture() {
            begin(THEN);

            assertThatThrownBy(() -> moveTo(THEN.minusSeconds(1))).rootCause().hasMessageContaining("never goes back");
            assertThatThrownBy(() -> moveTo(Instant.now().plusSeconds(600)))
                    .rootCause()
                    .hasMessageContaining("lies in the past");
        }

        @Test
        void theMarkStaysForGood() {
            begin(THEN);

            assertThatThrownBy(() -> owner("delete from event_log.simulation"))
                    .rootCause()
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> owner("truncate event_log.simulation"))
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    private Instant recordedAt(long position) {
        return logs.log.after(position - 1, 1).stream()
                .map(RecordedEvent::recordedAt)
                .findFirst()
                .orElseThrow();
    }

    private void begin(Instant at) {
        JdbcClient.create(logs.database.dataSource("hito_owner"))
                .sql("insert into event_log.simulation (clock) values (:at)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void moveTo(Instant at) {
        JdbcClient.create(logs.database.dataSource("hito_owner"))
                .sql("update event_log.simulation set clock = :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void end() {
        owner("update event_log.simulation set clock = null");
    }

    private void owner(String statement) {
        JdbcClient.create(logs.database.dataSource("hito_owner")).sql(statement).update();
    }
}
