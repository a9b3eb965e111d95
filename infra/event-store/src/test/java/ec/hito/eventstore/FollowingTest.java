package ec.hito.eventstore;

import static ec.hito.testing.Patience.PATIENCE;
import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.eventstore.reader.LogTail;
import ec.hito.eventstore.reader.LostPosition;
import ec.hito.model.stored.LoggedEvent;
import ec.hito.model.stored.UnreadableEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class FollowingTest {
    private final Logs logs = new Logs();

    @AfterEach
    void close() {
        logs.close();
    }

    @Test
    void aStreamGoesOnWhereItsTokenStands() throws Exception {
        logs.appendNew(25);
        var head = logs.log.head();
        try (var stream = logs.source.openStream(new LogPosition(head.epoch(), 20))) {
            for (long position = 21; position <= 25; position++) {
                assertThat(LogMessages.recorded(stream.nextAvailable()).position())
                        .isEqualTo(position);
            }
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void peekingTakesNothingAway() throws Exception {
        logs.appendNew(1);
        try (var stream = logs.source.openStream(null)) {
            assertThat(stream.peek()).isPresent();
            assertThat(stream.nextAvailable().getIdentifier()).isNotBlank();
            assertThat(stream.peek()).isEmpty();
        }
    }

    @Test
    void whatAnotherProcessAppendsIsToldAtOnce() throws Exception {
        try (var tail = new LogTail(logs.database.jdbcUrl(), "hito_query", "", Duration.ofHours(1));
                var stream = new EventLogSource(logs.log, tail, 10).openStream(null)) {
            var told = new CountDownLatch(1);
            assertThat(stream.hasNextAvailable()).isFalse();
            stream.setOnAvailableCallback(() -> {
                if (stream.hasNextAvailable()) {
                    told.countDown();
                }
            });
            await().until(this::isListenedTo);
            logs.appendNew(1);
            assertThat(told.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aLostConnectionIsMadeAnew() throws Exception {
        try (var stream = logs.source.openStream(null)) {
            await().until(() -> listeners().size() == 1);
            var lost = listeners();
            superuser()
                    .sql("select pg_terminate_backend(:pid)")
                    .param("pid", lost.getFirst())
                    .query()
                    .singleRow();
            logs.appendNew(2);
            await().until(stream::hasNextAvailable);
            await().until(() -> listeners().size() == 1 && !listeners().equals(lost));
        }
    }

    @Test
    void waitingEndsWhenItsTimeIsUp() throws Exception {
        try (var stream = logs.source.openStream(null)) {
            assertThat(stream.hasNextAvailable(20, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Nested
    class Tokens {
        @Test
        void tailIsBeforeTheFirstEventAndHeadIsTheLast() {
            logs.appendNew(4);
            assertThat(logs.source.createTailToken().value()).isZero();
            assertThat(logs.source.createHeadToken().value()).isEqualTo(4);
        }

        @Test
        void atAnInstantIsTheLastEventBeforeIt() {
            logs.appendNew(4);
            var second = logs.log.after(1, 1).getFirst().recordedAt();
            assertThat(logs.source.createTokenAt(second).value()).isZero();
            assertThat(logs.source.createTokenAt(Instant.now().plusSeconds(60)).value())
                    .isEqualTo(4);
        }

        @Test
        void ofAnotherLifeOfTheLogAreRefused() {
            assertThatExceptionOfType(LostPosition.class)
                    .isThrownBy(() -> logs.source.openStream(new LogPosition(UUID.randomUUID(), 0)));
        }

        @Test
        void aheadOfTheLogAreRefused() {
            var epoch = logs.log.head().epoch();
            assertThatExceptionOfType(LostPosition.class)
                    .isThrownBy(() -> logs.source.openStream(new LogPosition(epoch, 1)))
                    .withMessageContaining("/api/v1/operations/projections/status/rebuild");
        }
    }

    @Nested
    class WhenTheLogIsRestoredUnderAnOpenStream {
        @Test
        void nothingOfTheNewEpochIsHandedOut() throws Exception {
            logs.appendNew(1);
            try (var stream = logs.source.openStream(null)) {
                stream.nextAvailable();
                logs.beginEpoch();
                logs.appendNew(1);
                assertThatExceptionOfType(LostPosition.class).isThrownBy(stream::nextAvailable);
            }
        }

        @Test
        void aLogThatEndsBeforeItIsNoticedWithoutANewEpoch() throws Exception {
            logs.appendNew(3);
            try (var stream = logs.source.openStream(logs.source.createHeadToken())) {
                owner().sql("update event_log.head set position = 2").update();
                assertThatExceptionOfType(LostPosition.class)
                        .isThrownBy(() -> stream.hasNextAvailable(5, TimeUnit.SECONDS))
                        .withMessageContaining("position 3")
                        .withMessageContaining("position 2");
            }
        }
    }

    @Test
    void anEventOfAnUnknownTypeStopsTheReaderInsteadOfBeingSkipped() {
        logs.appendNew(1);
        owner().sql("""
            insert into event_log.event
            select 2, 'initiative-x', 0, gen_random_uuid(), 'initiative.forgotten', 7, effective_on, recorded_at, payload, metadata
              from event_log.event
            """).update();
        assertThat(logs.log.after(0, 10)).hasSize(1);
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> logs.log.after(1, 10))
                .withMessageContaining("initiative.forgotten")
                .withMessageContaining("7");
    }

    @Test
    void anEventThatCannotBeDecodedIsHandedOutAsThatAndHoldsUpNoneAfterIt() throws Exception {
        logs.appendNew(2);
        owner().sql("alter table event_log.event disable trigger append_only").update();
        owner().sql("update event_log.event set payload = '{\"nothing\": 1}' where position = 1")
                .update();
        try (var stream = logs.source.openStream(null)) {
            var first = stream.nextAvailable();
            assertThat(LogMessages.logged(first)).isInstanceOfSatisfying(UnreadableEvent.class, event -> {
                assertThat(event.position()).isOne();
                assertThat(event.failure()).contains("nothing");
            });
            assertThatIllegalStateException()
                    .isThrownBy(() -> LogMessages.recorded(first))
                    .withMessageContaining("position 1 cannot be decoded");
            assertThat(LogMessages.recorded(stream.nextAvailable()).position()).isEqualTo(2);
        }
        assertThat(logs.log.logged(0, 10)).extracting(LoggedEvent::position).containsExactly(1L, 2L);
    }

    /** The server's processes for those who listen. */
    private List<Integer> listeners() {
        return owner().sql("select pid from pg_stat_activity where application_name = 'hito log tail'"
                        + " and datname = current_database()")
                .query((row, _) -> row.getInt("pid"))
                .list();
    }

    private boolean isListenedTo() {
        return superuser()
                .sql("select exists (select from pg_stat_activity where query = 'listen event_log'"
                        + " and state = 'idle' and datname = current_database())")
                .query(Boolean.class)
                .single();
    }

    private JdbcClient superuser() {
        return JdbcClient.create(logs.database.dataSource("postgres"));
    }

    private JdbcClient owner() {
        return JdbcClient.create(logs.database.dataSource("hito_owner"));
    }
}
