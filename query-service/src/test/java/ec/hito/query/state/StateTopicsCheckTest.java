package ec.hito.query.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ec.hito.testing.TestKafka;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StateTopicsCheckTest {
    private final StateSettings settings = settings("-" + UUID.randomUUID());
    private final StateTopics topics = new StateTopics(settings);
    private final Admin admin = settings.clients().admin();

    private static StateSettings settings(String name) {
        return new StateSettings(
                TestKafka.bootstrapServers(),
                "catalogue" + name,
                "initiatives" + name,
                "objectives" + name,
                4,
                (short) 1,
                URI.create("urn:hito:read-model"),
                URI.create("http://127.0.0.1:8080/contracts"),
                Map.of());
    }

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void areMadeAsConfiguredAndLeftInPeaceWhereTheyStandSo() throws Exception {
        topics.ensure(admin);
        topics.ensure(admin);

        var names = List.of(settings.catalogue(), settings.initiatives(), settings.managementObjectives());
        assertThat(admin.describeTopics(names).allTopicNames().get().values())
                .extracting(topic -> topic.name() + " " + topic.partitions().size())
                .containsExactlyInAnyOrder(
                        settings.catalogue() + " 1",
                        settings.initiatives() + " 4",
                        settings.managementObjectives() + " 1");
    }

    @Test
    void areRefusedWithOtherPartitionsThanConfigured() throws Exception {
        stands(new NewTopic(settings.initiatives(), 2, (short) 1).configs(Map.of("cleanup.policy", "compact")));

        assertThatThrownBy(() -> topics.ensure(admin)).hasMessageContaining("has 2 partitions, and 4 are configured");
    }

    @Test
    void areRefusedWhereTheyForget() throws Exception {
        stands(new NewTopic(settings.initiatives(), 4, (short) 1).configs(Map.of("cleanup.policy", "delete")));

        assertThatThrownBy(() -> topics.ensure(admin)).hasMessageContaining("has cleanup.policy=delete");
    }

    private void stands(NewTopic topic) throws Exception {
        admin.createTopics(List.of(topic)).all().get();
    }
}
