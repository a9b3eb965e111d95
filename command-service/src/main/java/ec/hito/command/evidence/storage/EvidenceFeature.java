package ec.hito.command.evidence.storage;

import ec.hito.command.evidence.EvidenceLog;
import ec.hito.command.evidence.Uploads;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the keeping of files, after bringing its tables up to date. */
@Configuration(proxyBeanMethods = false)
public class EvidenceFeature {
    /** That the tables stand. */
    record Schema() {}

    /** Only migrating connects as the owner, and only for that long. */
    @Bean
    Schema evidenceSchema(
            JdbcConnectionDetails database,
            @Value("${spring.flyway.user}") String owner,
            @Value("${spring.flyway.password:}") String password) {
        Flyway.configure()
                .dataSource(new DriverManagerDataSource(database.getJdbcUrl(), owner, password))
                .schemas("evidence")
                .locations("classpath:db/evidence")
                .load()
                .migrate();
        return new Schema();
    }

    @Bean
    StoredBytes storedBytes(DataSource source, Schema schema) {
        return new StoredBytes(JdbcClient.create(source));
    }

    @Bean
    Uploads uploads(
            DataSource source,
            PlatformTransactionManager transactions,
            StoredBytes bytes,
            EvidenceLog log,
            Clock clock) {
        return new StoredUploads(JdbcClient.create(source), new TransactionTemplate(transactions), bytes, log, clock);
    }

    @Bean
    Upkeep evidenceUpkeep(
            DataSource source,
            PlatformTransactionManager transactions,
            StoredBytes bytes,
            Uploads uploads,
            EvidenceLog log,
            Clock clock) {
        var upkeep = new Upkeep(JdbcClient.create(source), new TransactionTemplate(transactions), bytes, uploads, log);
        upkeep.start(clock);
        return upkeep;
    }
}
