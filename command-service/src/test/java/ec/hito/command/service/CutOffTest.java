package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.evidence.SampleFiles;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection to the database is lost in the very moment in which a file is kept. {@code ./hito soak} does that to real ones. */
class CutOffTest extends ServiceTest {
    private final byte[] bytes = SampleFiles.pdf(UUID.randomUUID().toString());

    @BeforeEach
    void everyCommitOfAnUploadEndsItsSession() {
        asOwner("""
            create or replace function evidence.cut_off() returns trigger language plpgsql as $$
            begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$
            """);
        asOwner("create constraint trigger cut_off after insert on evidence.upload"
                + " deferrable initially deferred for each row execute function evidence.cut_off()");
    }

    @AfterEach
    void noMore() {
        asOwner("drop trigger if exists cut_off on evidence.upload");
    }

    @Test
    void itIsToBeHandedInAgainAndIsTakenThen() {
        var problem = client.refused(client.upload("acta.pdf", bytes), 503);
        assertThat(problem.get("code").stringValue()).isEqualTo("unavailable");

        noMore();
        client.accepted(client.upload("acta.pdf", bytes), 201);
    }
}
