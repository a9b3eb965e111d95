package ec.hito.query.parking;

import ec.hito.query.generation.Generations;
import ec.hito.query.marking.StateMarks;
import ec.hito.query.projection.AppliedTable;
import ec.hito.query.projection.StatusProjections;
import ec.hito.query.timeline.History;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@Import(DeadLetterController.class)
public class ParkingFeature {
    @Bean
    ParkedStreams parkedStreams(JdbcClient jdbc, StateMarks marks) {
        return new ParkedStreams(jdbc, marks);
    }

    @Bean
    Parking parking(StatusProjections projections, ParkedStreams parked, JdbcClient jdbc) {
        return new Parking(projections, parked, jdbc);
    }

    @Bean
    DeadLetters deadLetters(
            Generations generations,
            AppliedTable applied,
            ParkedStreams parked,
            Parking parking,
            History history,
            PlatformTransactionManager transactions) {
        return new DeadLetters(generations, applied, parked, parking, history, new TransactionTemplate(transactions));
    }
}
