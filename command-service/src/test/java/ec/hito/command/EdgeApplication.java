package ec.hito.command;

import ec.hito.command.http.RecordingService;
import ec.hito.command.http.RecordingUploads;
import ec.hito.testing.TestIssuer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The HTTP edge on a recording service, on the last evening of June 2024 in Quito. */
@Configuration(proxyBeanMethods = false)
@Import(HttpEdge.class)
public class EdgeApplication {
    @Bean
    RecordingService service() {
        return new RecordingService();
    }

    @Bean
    DynamicPropertyRegistrar issuer() {
        return properties -> properties.add("HITO_ISSUER", TestIssuer.shared()::uri);
    }

    @Bean
    RecordingUploads uploads() {
        return new RecordingUploads();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2024-07-01T04:30:00Z"), ZoneOffset.UTC);
    }
}
