package ec.hito.command.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class PublicationTopicsTest {
    private final PublicationSettings settings = TestSettings.of(Map.of());
    private final Admin admin = settings.clients().admin();
    private final Logger log = (Logger) LoggerFactory.getLogger(PublicationTopics.class);
    private final ListAppender<ILoggingEvent> warned = new ListAppender<>();

    @BeforeEach
    void make() throws Exception {
        warned.start();
        log.addAppender(warned);
        new PublicationTopics(settings).ensure(admin);
    }

    @AfterEach
    void close() {
        log.detachAppender(warned);
        admin.close();
    }

    @Test
    void areMadeAsTheyAreConfigured() throws Exception {
        var topics = admin.describeTopics(List.of(settings.topic(), settings.positionTopic()))
                .allTopicNames()
                .get();

        assertThat(topics.values())
                .extracting(topic -> topic.name() + " " + topic.partitions().size())
                .containsExactlyInAnyOrder(settings.topic() + " 6", settings.positionTopic() + " 1");
        assertThat(setting(settings.topic(), TopicConfig.RETENTION_MS_CONFIG)).isEqualTo("-1");
        assertThat(setting(settings.positionTopic(), TopicConfig.CLEANUP_POLICY_CONFIG))
                .isEqualTo("compact");
    }

    @Test
    void areLeftInPeaceWhereTheyStandAsConfigured() throws Exception {
        new PublicationTopics(settings).ensure(admin);
        assertThat(warned.list).isEmpty();
    }

    @Test
    void areRefusedWithFewerPartitionsThanConfigured() {
        var more = new PublicationTopics(TestSettings.again(settings, 7, null));
        assertThatThrownBy(() -> more.ensure(admin))
                .isInstanceOf(PublicationRefused.class)
                .hasMessageContaining("has 6 partitions, and hito.publication.partitions says 7")
                .hasMessageContaining("set hito.publication.partitions to 6");
    }

    @Test
    void areNamedWithWhatIsConfiguredOtherwise() throws Exception {
        new PublicationTopics(TestSettings.again(settings, 5, Duration.ofDays(1))).ensure(admin);
        assertThat(warned.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        message -> assertThat(message).contains("partitions=6", "hito.publication.partitions", "5"),
                        message -> assertThat(message)
                                .contains("retention.ms=-1", "hito.publication.retention", "86400000"));
    }

    private String setting(String topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().values().stream()
                .map(described -> described.get(name).value())
                .findFirst()
                .orElseThrow();
    }
}
