package ec.hito.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.command.decision.RejectedException;
import ec.hito.model.Evidence;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.StreamId;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestPostgres;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An older version of Hito wrote to a stream what is written in another shape today. */
class OldShapeTest {
    private final TestDatabase database = TestPostgres.freshDatabase();
    private final InitiativeId initiative = new InitiativeId(UUID.randomUUID());
    private final MilestoneId milestone = new MilestoneId(UUID.randomUUID());

    @BeforeEach
    void progressWasRecordedBeforeThereWereUploads() {
        try (var before = new Shell(database)) {
            before.send(Shell.adoption());
            before.send(Shell.registration(initiative, 1));
            before.send(Shell.milestone(initiative, milestone));
            before.send(Shell.progress(initiative, milestone, 40));
        }
        giveProgressItsFirstShape();
    }

    @Test
    void itCountsInWhatIsDecided() {
        try (var shell = new Shell(database)) {
            assertThatExceptionOfType(RejectedException.class)
                    .isThrownBy(() -> shell.send(Shell.progress(initiative, milestone, 10)))
                    .withMessage("progress-would-fall");
            shell.send(Shell.progress(initiative, milestone, 50));
        }
    }

    @Test
    void whoeverFollowsTheLogReadsItInTodaysShape() {
        try (var shell = new Shell(database)) {
            assertThat(shell.log().after(0, 100))
                    .extracting(recorded -> recorded.event())
                    .filteredOn(ProgressRecorded.class::isInstance)
                    .singleElement()
                    .extracting(event -> ((ProgressRecorded) event).evidence())
                    .isEqualTo(List.of(new Evidence.Link(URI.create("https://example.org/acta.pdf"))));
        }
    }

    /** By the owner, with what guards the log out of the way. */
    private void giveProgressItsFirstShape() {
        var owner = JdbcClient.create(database.dataSource("hito_owner"));
        owner.sql("alter table event_log.event disable trigger append_only").update();
        var changed = owner.sql("""
            update event_log.event
               set revision = 1,
                   payload = jsonb_set(payload::jsonb, '{evidence}', '[{"url": "https://example.org/acta.pdf"}]')::json
             where stream_id = ? and type = 'initiative.progress-recorded' and revision = 2
            """).param(StreamId.of(initiative).value()).update();
        assertThat(changed).isOne();
    }
}
