package ec.hito.query.evidence;

import ec.hito.query.timeline.History;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class EvidenceFeature {
    @Bean
    CitedEvidence citedEvidence(History history) {
        return new CitedEvidence(history);
    }
}
