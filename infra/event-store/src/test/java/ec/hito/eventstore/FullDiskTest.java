package ec.hito.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.eventstore.writer.LogFull;
import ec.hito.model.InitiativeId;
import ec.hito.model.stored.StreamId;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL's word for a disk without room, brought about by a trigger. {@code ./hito soak disk} fills a real one. */
class FullDiskTest {
    private final Logs logs = new Logs();

    @BeforeEach
    void fill() {
        asOwner("""
            create function event_log.no_room() returns trigger language plpgsql as $$
            begin raise 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$
            """);
        asOwner("create trigger full_disk before insert on event_log.event execute function event_log.no_room()");
    }

    @AfterEach
    void close() {
        logs.close();
    }

    @Test
    void whatThereIsNoRoomForIsRefusedAsThatAndNothingOfItStands() {
        assertThatExceptionOfType(LogFull.class).isThrownBy(() -> logs.appendNew(2));

        assertThat(logs.log.head().position()).isZero();
        assertThat(logs.log.after(0, 10)).isEmpty();
    }

    @Test
    void eachOfManyWhoWaitTogetherIsRefusedSo() throws Exception {
        var callers = IntStream.range(0, 16)
                .mapToObj(_ -> (Callable<InitiativeId>) () -> logs.appendNew(1))
                .toList();
        try (var threads = Executors.newFixedThreadPool(callers.size())) {
            for (var refused : threads.invokeAll(callers)) {
                assertThatExceptionOfType(ExecutionException.class)
                        .isThrownBy(refused::get)
                        .withCauseInstanceOf(LogFull.class);
            }
        }
        assertThat(logs.log.head().position()).isZero();
    }

    @Test
    void onceThereIsRoomTheNextIsAppended() {
        assertThatExceptionOfType(LogFull.class).isThrownBy(() -> logs.appendNew(1));
        asOwner("drop trigger full_disk on event_log.event");

        var appended = logs.appendNew(1);

        assertThat(logs.log.stream(StreamId.of(appended), 0)).hasSize(1);
        assertThat(logs.log.head().position()).isEqualTo(1);
    }

    private void asOwner(String statement) {
        JdbcClient.create(logs.database.dataSource("hito_owner")).sql(statement).update();
    }
}
