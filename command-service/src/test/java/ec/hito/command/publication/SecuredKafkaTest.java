package ec.hito.command.publication;

import static ec.hito.testing.Patience.await;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ec.hito.kafka.FailureWords;
import ec.hito.local.kafka.LocalKafka;
import ec.hito.local.process.LogFile;
import ec.hito.local.process.Ports;
import ec.hito.testing.TestKafka;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that lets in whom it knows, and lets nobody do what he has no right to. */
class SecuredKafkaTest {
    private static final int OPEN = Ports.free();
    private static final int SECURED = Ports.free();
    private static final String NAME = UUID.randomUUID().toString();

    private static final String USERS = """
        org.apache.kafka.common.security.plain.PlainLoginModule required user_publisher="secret" user_stranger="secret";\
        """;

    @TempDir
    static Path folder;

    private static LocalKafka kafka;

    @BeforeAll
    static void start() throws Exception {
        kafka = LocalKafka.start(
                folder,
                OPEN,
                LogFile.rotated(folder.resolve("kafka.log")),
                folder.resolve("kafka.pid"),
                SecuredKafkaTest::secured);
        kafka.awaitReady();
        TestKafka.awaitTransactions(kafka.bootstrapServers());
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()))) {
            var rights = rightsOfThePublisher().toList();
            admin.createAcls(rights).all().get();
            // They are answered once they are on record; the broker goes by them a moment later.
            await().until(() ->
                    admin.describeAcls(AclBindingFilter.ANY).values().get().containsAll(rights));
        }
    }

    @AfterAll
    static void stop() {
        kafka.stop();
    }

    private static String secured(String settings) {
        return settings.replace("listeners=BROKER", "listeners=SECURED://127.0.0.1:%d,BROKER".formatted(SECURED))
                        .replace("protocol.map=BROKER", "protocol.map=SECURED:SASL_PLAINTEXT,BROKER")
                + """
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:ANONYMOUS
                listener.name.secured.sasl.enabled.mechanisms=PLAIN
                listener.name.secured.plain.sasl.jaas.config=%s
                """.formatted(USERS);
    }

    /** As docs/operations.md lists them. */
    private static Stream<AclBinding> rightsOfThePublisher() {
        var settings = settings("publisher", "secret");
        return Stream.of(
                        right(TOPIC, settings.topic(), WRITE, READ, DESCRIBE, DESCRIBE_CONFIGS, CREATE),
                        right(TOPIC, settings.positionTopic(), WRITE, READ, DESCRIBE, DESCRIBE_CONFIGS, CREATE),
                        right(TRANSACTIONAL_ID, settings.transactionalId(), WRITE, DESCRIBE))
                .flatMap(rights -> rights);
    }

    private static Stream<AclBinding> right(ResourceType type, String name, AclOperation... operations) {
        return Stream.of(operations)
                .map(operation -> new AclBinding(
                        new ResourcePattern(type, name, PatternType.LITERAL),
                        new AccessControlEntry("User:publisher", "*", operation, AclPermissionType.ALLOW)));
    }

    private static PublicationSettings settings(String user, String password) {
        return TestSettings.of(
                "127.0.0.1:" + SECURED,
                NAME,
                6,
                null,
                Map.of(
                        "security.protocol",
                        "SASL_PLAINTEXT",
                        "sasl.mechanism",
                        "PLAIN",
                        "sasl.jaas.config",
                        "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
                                .formatted(user, password)));
    }

    @Test
    void whoHasTheRightsThatTheOperationsPageListsCanDoAllThatPublicationDoes() throws Exception {
        var settings = settings("publisher", "secret");
        var clients = settings.clients();
        var positions = new PositionTopic(settings);
        var published = new Published(new UUID(1, 1), 7, new UUID(2, 7));
        try (var admin = clients.admin();
                var producer = clients.producer(settings.transactionalId());
                var reader = clients.reader()) {
            new PublicationTopics(settings).ensure(admin);
            new PublicationTopics(settings).ensure(admin);
            producer.initTransactions();
            assertThat(EventsAlreadyThere.on(settings.topic(), admin, reader).furthest(new UUID(1, 1)))
                    .isEmpty();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(settings.topic(), "key", new byte[] {'{', '}'}));
            producer.send(positions.record(published));
            producer.commitTransaction();
            assertThat(positions.read(admin, reader)).contains(published);
        }
    }

    @Test
    void aWrongPasswordIsSaidPlainly() {
        assertThat(failureOf("publisher", "wrong")).contains("Authentication failed", "Invalid username or password");
    }

    @Test
    void whoHasNoRightsIsToldWhereTheyAreListed() {
        assertThat(failureOf("stranger", "secret")).contains("Topic authorization failed", "docs/operations.md");
    }

    private static String failureOf(String user, String password) {
        var settings = settings(user, password);
        try (var admin = settings.clients().admin()) {
            var failure = assertThatThrownBy(() -> new PublicationTopics(settings).ensure(admin))
                    .actual();
            assertThat(Failures.endTheProducer(failure)).isTrue();
            return FailureWords.of(failure);
        }
    }
}
