package ec.hito.command.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class PublicationSettingsTest {
    @Test
    void takesSettingsOfKafkaFromTheEnvironmentToo() {
        var settings = bound(
                Map.of("hito.publication.kafka.security.protocol", "SASL_SSL"),
                Map.of("HITO_PUBLICATION_KAFKA_SASL_JAAS_CONFIG", "secret", "HITO_PUBLICATION_RETENTION", "30d"));

        assertThat(settings.kafka())
                .containsOnly(Map.entry("security.protocol", "SASL_SSL"), Map.entry("sasl.jaas.config", "secret"));
        assertThat(settings.retentionMillis()).isEqualTo("2592000000");
    }

    @Test
    void keepsEventsForEverWhereNothingElseIsSaid() {
        assertThat(bound(Map.of(), Map.of()).retentionMillis()).isEqualTo("-1");
    }

    private static PublicationSettings bound(Map<String, String> properties, Map<String, String> environment) {
        var all = new HashMap<String, Object>(properties);
        all.put("hito.publication.bootstrap-servers", "kafka:9092");
        all.put("hito.publication.contracts", "http://127.0.0.1:8080/contracts");
        var sources = new MutablePropertySources();
        sources.addLast(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new HashMap<>(environment)));
        sources.addLast(new MapPropertySource("file", all));
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("hito.publication", PublicationSettings.class)
                .get();
    }
}
