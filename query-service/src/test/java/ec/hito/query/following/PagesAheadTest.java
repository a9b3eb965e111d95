package ec.hito.query.following;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ec.hito.eventstore.EventLogSchema;
import ec.hito.eventstore.UnknownEventType;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.LoggedEvent;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log of twelve events, the ninth of which is of a type that nobody knows. */
class PagesAheadTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();
    private static EventLog log;

    @BeforeAll
    static void record() {
        var owner = DATABASE.dataSource("hito_owner");
        log = new EventLog(DATABASE.dataSource("hito_query"), EventLogSchema.migrated(owner));
        JdbcClient.create(owner).sql("""
            insert into event_log.event
                (position, stream_id, sequence, event_id, type, revision, effective_on, recorded_at, payload, metadata)
            select n, 'secretariat-' || n, 0, gen_random_uuid(),
                case n when 9 then 'nobody.knows' else 'secretariat.registered' end, 1, '2024-03-31', now(),
                '{"secretariat": "salud", "name": "Secretaría de Salud", "effectiveOn": "2024-03-31"}',
                '{"actor": {"subject": "someone", "role": "planning"},
                 "correlationId": "0197a000-0000-7000-8000-000000000001", "simulated": false}'
            from generate_series(1, 12) n
            """).update();
    }

    @Test
    void allEventsComeInOrderAndNoneBeyondTheEnd() {
        try (var pages = new PagesAhead(log, 0, 8, 3)) {
            var read = Stream.generate(pages::next)
                    .takeWhile(page -> !page.isEmpty())
                    .toList();

            assertThat(read).extracting(List::size).containsExactly(3, 3, 2);
            assertThat(read.stream().flatMap(List::stream).map(LoggedEvent::position))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 8).boxed().toList());
        }
    }

    @Test
    void anEventThatCannotBeReadIsSaidInItsPlace() {
        try (var pages = new PagesAhead(log, 0, 12, 4)) {
            assertThat(pages.next()).hasSize(4);
            assertThat(pages.next()).hasSize(4);
            assertThatThrownBy(pages::next).isInstanceOf(UnknownEventType.class);
        }
    }

    @Test
    void readingEndsWithTheOneWhoReads() {
        try (var pages = new PagesAhead(log, 0, 8, 1)) {
            assertThat(pages.next()).hasSize(1);
        }

        // A pool counts itself ended a moment before its threads are gone.
        await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("rebuild-reader")));
    }

    @Test
    void whoIsInterruptedStopsWaiting() throws SQLException {
        try (var connection = DATABASE.dataSource("hito_owner").getConnection();
                var pages = whileNothingCanBeRead(connection)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(pages::next).isInstanceOf(IllegalStateException.class);
            assertThat(Thread.interrupted()).isTrue();
            connection.rollback();
        }
    }

    private static PagesAhead whileNothingCanBeRead(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.execute("lock table event_log.event in access exclusive mode");
        }
        return new PagesAhead(log, 0, 8, 1);
    }
}
