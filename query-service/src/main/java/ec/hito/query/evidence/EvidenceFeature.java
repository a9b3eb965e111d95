package ec.hito.query.evidence;

import ec.hito.query.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class EvidenceFeature {
    @Bean
    Projection evidenceProjection(JdbcClient jdbc) {
        return new EvidenceProjection(jdbc);
    }

    @Bean
    CitedEvidence citedEvidence(JdbcClient jdbc) {
        return new CitedEvidence(jdbc);
    }
}
