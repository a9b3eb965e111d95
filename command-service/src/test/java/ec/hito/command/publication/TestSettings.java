package ec.hito.command.publication;

import ec.hito.testing.TestKafka;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settings of a publication on topics of its own. */
final class TestSettings {
    private TestSettings() {}

    static PublicationSettings of(Map<String, String> kafka) {
        return of(TestKafka.bootstrapServers(), UUID.randomUUID().toString(), 6, null, kafka);
    }

    /** The same topics, of which something else is asked. */
    static PublicationSettings again(PublicationSettings settings, int partitions, @Nullable Duration retention) {
        var name = settings.topic().substring("events-".length());
        return of(settings.bootstrapServers(), name, partitions, retention, settings.kafka());
    }

    static PublicationSettings of(
            String servers, String name, int partitions, @Nullable Duration retention, Map<String, String> kafka) {
        return new PublicationSettings(
                servers,
                "events-" + name,
                "position-" + name,
                partitions,
                (short) 1,
                retention,
                URI.create("urn:test"),
                URI.create("http://127.0.0.1/contracts"),
                null,
                kafka);
    }
}
