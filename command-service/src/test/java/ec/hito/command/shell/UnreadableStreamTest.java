package ec.hito.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.command.decision.RecordingRejection.UnreadableStream;
import ec.hito.command.decision.RejectedException;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.stored.EventType;
import ec.hito.model.stored.StreamId;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestPostgres;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A newer version of Hito wrote to a stream what this one does not know. */
class UnreadableStreamTest {
    private final TestDatabase database = TestPostgres.freshDatabase();
    private final InitiativeId initiative = new InitiativeId(UUID.randomUUID());
    private final MilestoneId milestone = new MilestoneId(UUID.randomUUID());

    @Test
    void takesNoCommandWhileOtherStreamsGoOn() {
        var other = new InitiativeId(UUID.randomUUID());
        try (var before = new Shell(database)) {
            before.send(Shell.adoption());
            before.send(Shell.registration(initiative, 1));
            before.send(Shell.registration(other, 2));
            before.send(Shell.milestone(initiative, milestone));
        }
        forgetTheLastType();
        try (var shell = new Shell(database)) {
            var head = shell.log().head();
            assertThatExceptionOfType(RejectedException.class)
                    .isThrownBy(() -> shell.send(Shell.progress(initiative, milestone, 10)))
                    .extracting(RejectedException::rejection)
                    .isEqualTo(new UnreadableStream(new EventType("initiative.forgotten", 7)));
            assertThat(shell.log().head()).isEqualTo(head);
            shell.send(Shell.milestone(other, new MilestoneId(UUID.randomUUID())));
        }
    }

    /** By the owner, with what guards the log out of the way. */
    private void forgetTheLastType() {
        var owner = JdbcClient.create(database.dataSource("hito_owner"));
        owner.sql("alter table event_log.event disable trigger append_only").update();
        var changed = owner.sql("update event_log.event set type = 'initiative.forgotten', revision = 7"
                        + " where stream_id = ? and type = 'initiative.milestone-planned'")
                .param(StreamId.of(initiative).value())
                .update();
        assertThat(changed).isOne();
    }
}
