package ec.hito.command.service;

import static ec.hito.command.service.CommittedEvents.each;
import static ec.hito.command.service.CommittedEvents.positions;
import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestPostgres;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two services on one log and one topic. */
class PublicationTurnsTest {
    private final TestDatabase database = TestPostgres.freshDatabase();
    private final String topic = "turns-" + UUID.randomUUID();
    private PublishingService one;
    private PublishingService other;

    @BeforeEach
    void start() {
        one = new PublishingService(database, topic);
        one.client().accepted(one.client().adoptPlan(), 200);
        one.awaitAllPublished();
        other = new PublishingService(database, topic);
    }

    @AfterEach
    void stop() {
        other.close();
        one.close();
    }

    @Test
    void onePublishesAndTheOtherStandsByUntilThatOneEnds() {
        await().until(() -> sessionsOfPublication() == 2);
        assertThat(phases()).containsExactly("publishing", "standing-by");
        other.client().created("/initiatives", ServiceTest.registration(ServiceTest.freshName()));
        one.close();

        var head = other.awaitAllPublished();

        assertThat(positions(CommittedEvents.upTo(head, topic))).isEqualTo(each(1, head));
    }

    @Test
    void whoeverLosesTheRightStopsAndNothingIsPublishedTwice() {
        for (int time = 0; time < 4; time++) {
            one.client().created("/initiatives", ServiceTest.registration(ServiceTest.freshName()));
            endTheSessionsOfPublication();
            other.client().created("/initiatives", ServiceTest.registration(ServiceTest.freshName()));
        }
        await().until(() -> sessionsOfPublication() == 2
                && phases().stream().sorted().toList().equals(List.of("publishing", "standing-by")));
        var head = one.head();

        assertThat(positions(CommittedEvents.upTo(head, topic))).isEqualTo(each(1, head));
    }

    private List<String> phases() {
        return List.of(phase(one), phase(other));
    }

    private static String phase(PublishingService service) {
        return service.publication().path("details").path("phase").asString();
    }

    /** Of those who publish and of those who would. */
    private long sessionsOfPublication() {
        return JdbcClient.create(database.dataSource("postgres"))
                .sql("select count(*) from pg_stat_activity"
                        + " where application_name = 'hito publication' and datname = current_database()")
                .query(Long.class)
                .single();
    }

    /** Returns once they are gone. */
    private void endTheSessionsOfPublication() {
        JdbcClient.create(database.dataSource("postgres"))
                .sql("select pg_terminate_backend(pid, 60000) from pg_stat_activity"
                        + " where application_name = 'hito publication' and datname = current_database()")
                .query()
                .listOfRows();
    }
}
