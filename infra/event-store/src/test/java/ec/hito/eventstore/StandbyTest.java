package ec.hito.eventstore;

import static ec.hito.testing.Patience.PATIENCE;
import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.eventstore.reader.LostPosition;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.testing.OwnPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second server takes part in every commit, as docs/operations.md sets it up. */
class StandbyTest {
    /** Long enough for a primary that comes back, short for one that does not. */
    private static final Duration GONE_FOR_GOOD = Duration.ofSeconds(5);

    private final OwnPostgres primary = new OwnPostgres();
    private final OwnPostgres standby = new OwnPostgres();
    private Logs logs;

    @BeforeEach
    void everyCommitWaitsForTheStandby(@TempDir Path folder) throws Exception {
        primary.start();
        logs = new Logs(primary.hito(), GONE_FOR_GOOD);
        logs.appendNew(3);
        ask("select pg_create_physical_replication_slot('standby', immediately_reserve => true)");
        var backup = BaseBackup.begin(primary, folder.resolve("base.zip"));
        backup.end();
        backup.restore(standby, "standby.signal", """
            primary_conninfo = 'host=127.0.0.1 port=%d user=postgres application_name=standby'
            primary_slot_name = 'standby'
            """.formatted(primary.port()));
        standby.start();
        superuser(primary)
                .sql("alter system set synchronous_standby_names = 'standby'")
                .update();
        ask("select pg_reload_conf()");
        await().until(() -> "sync".equals(ask("select max(sync_state) from pg_stat_replication")));
    }

    @AfterEach
    void close() {
        logs.close();
        standby.close();
        primary.close();
    }

    @Test
    void whatWasAcknowledgedOrSeenSurvivesTheLossOfThePrimaryInTheSameEpoch() throws Exception {
        var epoch = logs.log.head().epoch();
        var seen = new CopyOnWriteArrayList<RecordedEvent>();
        try (var writers = new Writers(logs)) {
            var following = CompletableFuture.runAsync(() -> follow(seen));
            writers.awaitAnother(100);
            await().until(() -> seen.size() > 100);
            primary.kill();
            assertThat(following).failsWithin(PATIENCE);
            writers.close();

            try (var promoted = promoted()) {
                assertThat(promoted.log.head().epoch()).isEqualTo(epoch);
                var history = promoted.log.after(0, Integer.MAX_VALUE);
                assertThat(history).startsWith(seen.toArray(RecordedEvent[]::new));
                assertThat(history).extracting(RecordedEvent::streamId).containsAll(writers.acknowledged());
                assertGoesOn(promoted, new LogPosition(epoch, seen.size()));
            }
        }
    }

    /** Why a promotion counts as a restore once the primary has come back without its standby. */
    @Test
    void anAppendThatWaitsForTheStandbyIsSeenByNobodyUntilThePrimaryComesBackAlone() throws Exception {
        standby.stop();
        var append = CompletableFuture.runAsync(() -> logs.appendNew(2));
        await().until(() -> "1".equals(ask("select count(*) from pg_stat_activity where wait_event = 'SyncRep'")));
        assertThat(append).isNotDone();
        assertThat(logs.log.head().position()).isEqualTo(3);
        assertThat(logs.log.after(3, 10)).isEmpty();

        primary.kill();
        primary.start();
        var shown = logs.source.createHeadToken();
        assertThat(shown.value()).isEqualTo(5);
        // It is asked again what became of the append; that answer waits for the standby as well, or is that nobody
        // knows.
        assertThat(append.isDone() && !append.isCompletedExceptionally()).isFalse();
        primary.kill();

        standby.start();
        try (var promoted = promoted()) {
            assertThat(promoted.log.head().position()).isEqualTo(3);
            promoted.beginEpoch();
            promoted.appendNew(2);
            assertThatExceptionOfType(LostPosition.class).isThrownBy(() -> promoted.source.openStream(shown));
        }
    }

    private Logs promoted() {
        assertThat(superuser(standby)
                        .sql("select pg_promote()")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        return new Logs(standby.hito());
    }

    /** Until the server is gone. */
    private void follow(List<RecordedEvent> seen) {
        try (var stream = logs.source.openStream(null)) {
            while (true) {
                seen.add(LogMessages.recorded(stream.nextAvailable()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertGoesOn(Logs promoted, LogPosition place) throws InterruptedException {
        promoted.appendNew(2);
        var end = promoted.log.head().position();
        try (var stream = promoted.source.openStream(place)) {
            for (long position = place.value() + 1; position <= end; position++) {
                assertThat(LogMessages.recorded(stream.nextAvailable()).position())
                        .isEqualTo(position);
            }
        }
    }

    private @Nullable String ask(String question) {
        return superuser(primary).sql(question).query(String.class).optional().orElse(null);
    }

    private static JdbcClient superuser(OwnPostgres server) {
        return JdbcClient.create(server.superuser());
    }
}
