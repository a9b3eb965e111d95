package ec.hito.query.projection;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the projections of all features into one. */
@Configuration(proxyBeanMethods = false)
public class ProjectionFeature {
    @Bean
    AppliedTable appliedTable(DataSource source) {
        return new AppliedTable(new JdbcTemplate(source));
    }

    @Bean
    AppliedPosition appliedPosition(AppliedTable table) {
        return new AppliedPosition(table);
    }

    @Bean
    StatusProjections statusProjections(
            List<Projection> projections,
            List<StreamProjection> streamProjections,
            AppliedTable table,
            JdbcClient jdbc) {
        return new StatusProjections(projections, streamProjections, table, jdbc);
    }
}
