package ec.hito.command.service;

import static ec.hito.command.service.CommittedEvents.each;
import static ec.hito.command.service.CommittedEvents.positions;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestKafka;
import ec.hito.testing.TestPostgres;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From where a service goes on that finds events on its topic. */
class PublicationPlaceTest {
    private static final int PARTITIONS = 6;
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();

    private static List<ConsumerRecord<String, byte[]>> published;

    private final String topic = "place-" + UUID.randomUUID();

    @BeforeAll
    static void somethingWasPublished() {
        var first = "first-" + UUID.randomUUID();
        try (var service = new PublishingService(DATABASE, first)) {
            service.client().accepted(service.client().adoptPlan(), 200);
            register(service);
            register(service);
            published = CommittedEvents.upTo(service.awaitAllPublished(), first);
        }
    }

    private static void register(PublishingService service) {
        service.client().created("/initiatives", ServiceTest.registration(ServiceTest.freshName()));
    }

    @Nested
    class WhereNoPositionIsKept {
        @Test
        void goesOnAfterTheFurthestEventThatIsThere() {
            fill(_ -> true);
            assertEachIsThereOnceAfterOneMore();
        }

        @Test
        void publishesWhatABatchThatWasNeverFinishedHasLeftOut() {
            fill(position -> position != published.size() - 2 && position != published.size() - 1);
            assertEachIsThereOnceAfterOneMore();
        }

        @Test
        void refusesATopicOfAnotherLog() {
            fill(_ -> true);
            try (var service = new PublishingService(TestPostgres.freshDatabase(), topic)) {
                assertThat(service.awaitRefusal("the log ends at 0")).contains("the topic is another log's");

                service.client().adoptPlan();
                while (service.head() < published.size()) {
                    register(service);
                }
                assertThat(service.awaitRefusal("is not the log's event there")).contains("the topic is another log's");
            }
        }

        private void assertEachIsThereOnceAfterOneMore() {
            try (var service = new PublishingService(DATABASE, topic)) {
                register(service);
                var head = service.awaitAllPublished();
                assertThat(positions(CommittedEvents.upTo(head, topic))).isEqualTo(each(1, head));
            }
        }

        /** As somebody did who kept no position there. */
        private void fill(LongPredicate chosen) {
            var kafka = Map.<String, Object>of("bootstrap.servers", TestKafka.bootstrapServers());
            try (var admin = Admin.create(kafka);
                    var producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer())) {
                admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                        .all()
                        .get();
                published.stream()
                        .filter(record -> chosen.test(CommittedEvents.position(record)))
                        .forEach(record -> producer.send(
                                new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers())));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    @Nested
    class BeforeAnEventThatCannotBeDecoded {
        private final TestDatabase database = TestPostgres.freshDatabase();

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"payload = jsonb_build_object('nothing', 1) | nothing", "revision = 77 | 77"},
                quoteCharacter = '"')
        void stopsOnceAllThatComesBeforeItIsPublishedAndSaysWhy(String change, String reason) {
            var spoilt = published() - 1;
            var owner = JdbcClient.create(database.dataSource("hito_owner"));
            owner.sql("alter table event_log.event disable trigger append_only").update();
            owner.sql("update event_log.event set " + change + " where position = :position")
                    .param("position", spoilt)
                    .update();

            try (var service = new PublishingService(database, topic)) {
                assertThat(service.awaitRefusal("position %d cannot be decoded".formatted(spoilt)))
                        .contains(reason);
            }
            assertThat(positions(CommittedEvents.upTo(spoilt - 1, topic))).isEqualTo(each(1, spoilt - 1));
        }

        private long published() {
            try (var service = new PublishingService(database, "elsewhere-" + topic)) {
                service.client().accepted(service.client().adoptPlan(), 200);
                register(service);
                return service.awaitAllPublished();
            }
        }
    }

    @Nested
    class AfterARestore {
        @Test
        void stopsUntilAnOperatorLetsItGoOnInTheNewEpochFromWhereBothWereOne() {
            var restored = TestPostgres.freshDatabase();
            long before;
            try (var service = new PublishingService(restored, topic)) {
                service.client().accepted(service.client().adoptPlan(), 200);
                before = service.awaitAllPublished();
            }
            var epoch = JdbcClient.create(restored.dataSource("hito_owner"))
                    .sql("select epoch from event_log.begin_epoch()")
                    .query(UUID.class)
                    .single();

            try (var service = new PublishingService(restored, topic)) {
                register(service);
                assertThat(service.awaitRefusal("an older copy of it was restored"))
                        .contains(epoch.toString())
                        .contains("docs/operations.md");
            }
            assertThat(CommittedEvents.upTo(before, topic)).hasSize((int) before);

            try (var service = new PublishingService(restored, topic, "--hito.publication.accept-epoch=" + epoch)) {
                var head = service.awaitAllPublished();
                assertThat(positions(CommittedEvents.upTo(head, topic))).isEqualTo(each(1, head));
            }
            try (var service = new PublishingService(restored, topic)) {
                register(service);
                var head = service.awaitAllPublished();
                assertThat(positions(CommittedEvents.upTo(head, topic))).isEqualTo(each(1, head));
            }
        }
    }
}
