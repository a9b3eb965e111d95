package ec.hito.query.initiative;

import ec.hito.query.evidence.CitedEvidence;
import ec.hito.query.involvement.Involvements;
import ec.hito.query.listing.ListedInitiatives;
import ec.hito.query.parking.ParkedStreams;
import ec.hito.query.projection.Projection;
import ec.hito.query.timeline.Past;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@Import(InitiativeController.class)
public class InitiativeFeature {
    @Bean
    Projection initiativeProjection(JdbcClient jdbc) {
        return new InitiativeProjection(jdbc);
    }

    @Bean
    Projection alignmentProjection(JdbcClient jdbc) {
        return new AlignmentProjection(jdbc);
    }

    @Bean
    Projection lifeProjection(JdbcClient jdbc) {
        return new LifeProjection(jdbc);
    }

    @Bean
    InitiativeList initiativeList(JdbcClient jdbc, ListedInitiatives listed, Past past) {
        return new InitiativeList(jdbc, listed, past);
    }

    @Bean
    InitiativeIds initiativeIds(JdbcClient jdbc) {
        return new InitiativeIds(jdbc);
    }

    @Bean
    Initiatives initiatives(
            InitiativeIds ids, Past past, Involvements involvements, CitedEvidence evidence, ParkedStreams parked) {
        return new Initiatives(ids, past, involvements, evidence, parked);
    }
}
