package ec.hito.query.proposal;

import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.timeline.Past;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(ProposalController.class)
public class ProposalFeature {
    @Bean
    Proposals proposals(InitiativeIds ids, Past past) {
        return new Proposals(ids, past);
    }
}
