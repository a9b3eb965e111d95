package ec.hito.query.desk;

import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.initiative.Initiatives;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({MyInitiativesPage.class, ToVerifyPage.class, ProposalsPage.class, SheetPage.class})
public class DeskFeature {
    @Bean
    Worklists worklists(InitiativeList list, InitiativeIds ids, Initiatives initiatives) {
        return new Worklists(list, ids, initiatives);
    }

    @Bean
    Unverified unverified(InitiativeIds ids, Initiatives initiatives) {
        return new Unverified(ids, initiatives);
    }
}
