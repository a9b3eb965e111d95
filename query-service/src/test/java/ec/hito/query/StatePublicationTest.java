package ec.hito.query;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.local.kafka.LocalKafka;
import ec.hito.local.process.LogFile;
import ec.hito.local.process.Ports;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestKafka;
import ec.hito.testing.TestPostgres;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How states come to be published, while what they need comes and goes. */
@OwnService
class StatePublicationTest {
    private final TestDatabase database = TestPostgres.freshDatabase();
    private int initiatives;

    @Test
    void kafkaIsAwayThenBackAndTheServiceIsStartedAnewInBetween(@TempDir Path folder) {
        var port = Ports.free();
        var brokers = "127.0.0.1:" + port;
        try (var service = StateService.impatient(database, brokers)) {
            service.happened(List.of(RealPlan.adopted()));
            recordInitiatives(service, 3);
            assertThat(service.initiatives()).hasSize(3);
            assertThat(service.dirty()).isPositive();
            var health = await().until(
                            service::health, it -> it.path("status").asString().equals("DOWN"));
            assertThat(health.at("/components/stateTopics/details/phase").stringValue())
                    .isEqualTo("failing");
            assertThat(health.at("/components/stateTopics/details/reason").stringValue())
                    .isNotEmpty();
        }
        try (var service = StateService.impatient(database, brokers)) {
            var kafka = started(folder, port);
            try {
                service.assertPublishedIsAnswered();
                var health = await().until(
                                service::health,
                                it -> it.path("status").asString().equals("UP"));
                assertThat(health.at("/components/stateTopics/details/dirtyKeys")
                                .intValue())
                        .isZero();
            } finally {
                kafka.stop();
            }
            recordInitiatives(service, 3);
            assertThat(service.initiatives()).hasSize(6);
            assertThat(service.dirty()).isPositive();

            var again = started(folder, port);
            try {
                service.assertPublishedIsAnswered();
            } finally {
                again.stop();
            }
        }
    }

    private static LocalKafka started(Path folder, int port) {
        var kafka = LocalKafka.start(
                folder, port, LogFile.rotated(folder.resolve("kafka.log")), folder.resolve("kafka.pid"));
        kafka.awaitReady();
        return kafka;
    }

    @Test
    void ofTwoInstancesOnePublishesAndTheOtherTakesOverWhateverIsUnderWay() {
        try (var first = new StateService(database, TestKafka.bootstrapServers());
                var second = new StateService(database, TestKafka.bootstrapServers())) {
            first.happened(List.of(RealPlan.adopted()));
            for (int turn = 0; turn < 3; turn++) {
                recordInitiatives(first, 3);
                awaitOneOf(first, second);
                first.loseTheRight();
            }
            recordInitiatives(first, 1);
            first.assertPublishedIsAnswered();
            awaitOneOf(first, second);
            var firstPublishes = first.isActive();
            var other = firstPublishes ? second : first;
            (firstPublishes ? first : second).close();

            recordInitiatives(other, 3);
            other.assertPublishedIsAnswered();
            assertThat(other.isActive()).isTrue();
        }
    }

    /** One publishes, and the other waits for its right. */
    private static void awaitOneOf(StateService first, StateService second) {
        await().until(() -> first.publishers() == 2 && first.isActive() != second.isActive());
    }

    private void recordInitiatives(StateService service, int count) {
        for (int i = 0; i < count; i++) {
            service.happened(InitiativeStory.endorsed(++initiatives, "Una iniciativa", LocalDate.of(2026, 1, 1))
                    .serving("1.1")
                    .milestone(1, LocalDate.of(2026, 7, 1), 1)
                    .progress(1, initiatives, LocalDate.of(2026, 6, 1))
                    .events());
        }
    }
}
