package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.EventLogSchema;
import ec.hito.testing.TestPostgres;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model from before a migration goes on with what it has seen already. */
class ReadModelMigrationTest {
    private static final String BEFORE_PARTICIPATION = "70";
    private static final String NEWEST = "latest";

    private final DataSource owner = TestPostgres.freshDatabase().dataSource("hito_owner");
    private final JdbcClient jdbc = JdbcClient.create(owner);

    /** Whoever joined and left and joined, as far as the read model has come: that health left again is still to come. */
    @BeforeEach
    void secretariatsTakePartAndAMechanismIsInForce() {
        EventLogSchema.migrated(owner);
        migrate(BEFORE_PARTICIPATION);
        jdbc.sql("""
            insert into event_log.event
                (position, stream_id, sequence, event_id, type, revision, effective_on, recorded_at, payload, metadata)
            select e.position, 'initiative-' || i.id, e.position - 1, gen_random_uuid(), 'initiative.' || e.type, 1, e.day, now(),
                json_build_object('initiativeId', i.id, 'secretariat', e.secretariat), '{}'
            from (values ('0197a001-0000-7000-8000-000000000001')) i (id),
                (values (1, 'secretariat-joined', 'salud', date '2026-01-01'),
                        (2, 'secretariat-joined', 'cultura', date '2026-01-01'),
                        (3, 'secretariat-left', 'cultura', date '2026-02-01'),
                        (4, 'secretariat-left', 'salud', date '2026-02-01')) e (position, type, secretariat, day)
            """).update();
        jdbc.sql("insert into rm.applied (position, epoch, recorded_at) values (3, gen_random_uuid(), now())")
                .update();
        jdbc.sql("""
            insert into rm.mechanism (mechanism_id, initiative_id, articulation_id, type, partners, attached_on, position)
            select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'agreement', '{}', '2026-01-01', 2
            """).update();
        jdbc.sql("""
            insert into rm.mechanism_life (mechanism_id, signed_on, valid_from, valid_to, partners)
            select mechanism_id, '2026-01-01', '2026-01-01', '2026-06-30', '{}' from rm.mechanism
            """).update();
        jdbc.sql("""
            insert into rm.mechanism_amendment (mechanism_id, effective_on, position, description, valid_to, partners)
            select m.mechanism_id, a.effective_on, a.position, 'Addenda', a.valid_to, a.partners::text[]
            from rm.mechanism m,
                (values (date '2026-01-15', 2, date '2026-12-31', '{}'),
                        (date '2026-02-01', 3, null, '{Alguien}')) a (effective_on, position, valid_to, partners)
            """).update();
        migrate(NEWEST);
    }

    @Test
    void whoTakesPartIsKnownAsFarAsItHasCome() {
        assertThat(jdbc.sql("select secretariat from rm.participating('2026-06-15')")
                        .query(String.class)
                        .list())
                .containsExactly("salud");
        assertThat(jdbc.sql("select secretariat from rm.participating('2026-01-15') order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("cultura", "salud");
    }

    @Test
    void aMechanismStaysInForceForTheTermThatItsAddendumGaveIt() {
        assertThat(jdbc.sql("""
            select rm.in_force(m, '2026-12-31') and not rm.in_force(m, '2027-01-01') from rm.mechanism_standing m
            """).query(Boolean.class).single()).isTrue();
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("rm")
                .defaultSchema("rm")
                .locations("classpath:db/read-model")
                .target(version)
                .load()
                .migrate();
    }
}
