package ec.hito.eventstore.writer;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.writer.AppendOutcome.Appended;
import ec.hito.eventstore.writer.AppendOutcome.ClaimHeld;
import ec.hito.eventstore.writer.AppendOutcome.StreamMovedOn;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Batches of several callers, as the log takes them. */
class AppendFunctionTest extends AppendFunctionSpec {
    @Test
    void callersThatAreNotInEachOthersWayAreAppendedInTheirOrder() throws SQLException {
        assertThat(append(creation(2), creation(1), creation(3)))
                .containsExactly(new Appended(2), new Appended(3), new Appended(6));
        assertThat(log.after(0, 10)).extracting(RecordedEvent::position).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Nested
    class WhenSomebodyIsLate {
        private final InitiativeId known = new InitiativeId(UUID.randomUUID());

        @BeforeEach
        void appendOne() throws SQLException {
            append(appendTo(known, 0, 2));
        }

        @Test
        void onlyThatCallerLosesAndLeavesNoHole() throws SQLException {
            assertThat(append(creation(1), appendTo(known, 1, 1), creation(2)))
                    .containsExactly(new Appended(3), new StreamMovedOn(StreamId.of(known)), new Appended(5));
            assertThat(log.after(2, 10)).extracting(RecordedEvent::position).containsExactly(3L, 4L, 5L);
        }

        @Test
        void ofTwoForTheSameVersionTheFirstWins() throws SQLException {
            assertThat(append(appendTo(known, 2, 1), appendTo(known, 2, 1)))
                    .containsExactly(new Appended(3), new StreamMovedOn(StreamId.of(known)));
        }

        @Test
        void oneWhoBuildsOnAnotherOfTheBatchComesAfterIt() throws SQLException {
            assertThat(append(appendTo(known, 2, 2), appendTo(known, 4, 1)))
                    .containsExactly(new Appended(4), new Appended(5));
        }

        @Test
        void oneWhoLeavesOutASequenceLoses() throws SQLException {
            assertThat(append(appendTo(known, 3, 1))).containsExactly(new StreamMovedOn(StreamId.of(known)));
        }

        @Test
        void whenAllLoseNothingChanges() throws SQLException {
            var before = log.head();
            append(appendTo(known, 1, 1), appendTo(known, 0, 1));
            assertThat(log.head()).isEqualTo(before);
        }
    }

    @Nested
    class WhenTheSameIsSentAgain {
        @Test
        void whatStandsIsToldAndNotAppendedTwice() throws SQLException {
            var first = creation(2);
            var second = claiming("salud", "Salud", null);
            append(first, second);
            var head = log.head();
            assertThat(append(first, second)).containsExactly(new Appended(2), new Appended(3));
            assertThat(log.head()).isEqualTo(head);
        }

        @Test
        void whatDoesNotStandYetIsAppended() throws SQLException {
            var stands = creation(2);
            append(stands);
            assertThat(append(creation(1), stands)).containsExactly(new Appended(3), new Appended(2));
        }
    }

    @Nested
    class WhenAClaimIsWanted {
        @Test
        void twiceInABatchTheFirstTakesIt() throws SQLException {
            assertThat(append(claiming("salud", "Salud", null), claiming("sanidad", "Salud", null), creation(1)))
                    .containsExactly(
                            new Appended(1),
                            new ClaimHeld(new Claim("name", "Salud"), StreamId.of(new SecretariatCode("salud"))),
                            new Appended(2));
        }

        @Test
        void whatALoserWantedToClaimStaysFree() throws SQLException {
            append(claiming("salud", "Salud", null));
            append(claiming("salud", "Ambiente", null));
            assertThat(append(claiming("ambiente", "Ambiente", null))).containsExactly(new Appended(2));
        }
    }
}
