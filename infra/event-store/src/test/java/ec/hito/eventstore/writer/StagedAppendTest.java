package ec.hito.eventstore.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.eventstore.writer.AppendOutcome.Appended;
import ec.hito.eventstore.writer.AppendOutcome.ClaimHeld;
import ec.hito.eventstore.writer.AppendOutcome.KeyKnown;
import ec.hito.eventstore.writer.AppendOutcome.StreamMovedOn;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Appends of very many events: as any other, but nobody waits while they are sent. */
class StagedAppendTest extends AppendFunctionSpec {
    private static final int MANY = 9_001;

    private Connection own;

    @BeforeEach
    void connectForItself() throws SQLException {
        own = database.dataSource("hito_command").getConnection();
    }

    @AfterEach
    void closeItsOwn() throws SQLException {
        own.close();
    }

    private AppendOutcome staged(Append append) throws SQLException {
        return StagedAppend.call(own, append);
    }

    @Test
    void itsEventsStandInTheirOrderAndAllUnderOneStamp() throws SQLException {
        append(creation(3));
        var append = creation(MANY);
        assertThat(staged(append)).isEqualTo(new Appended(3 + MANY));
        var events = log.after(3, MANY + 1);
        assertThat(events)
                .extracting(RecordedEvent::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(4, 3 + MANY).boxed().toList());
        assertThat(events)
                .extracting(event -> event.id().toString())
                .containsExactlyElementsOf(
                        append.events().stream().map(Append.Event::id).toList());
        assertThat(events)
                .extracting(RecordedEvent::recordedAt)
                .containsOnly(events.getFirst().recordedAt());
        assertThat(append(creation(1))).containsExactly(new Appended(4 + MANY));
    }

    @Test
    void whileItIsSentTheOthersAppend() throws SQLException {
        var large = creation(MANY);
        own.setAutoCommit(false);
        StagedAppend.stage(own, large);
        assertThat(append(creation(2))).containsExactly(new Appended(2));
        assertThat(StagedAppend.appendStaged(own, large)).isEqualTo(new Appended(2 + MANY));
        own.commit();
        assertThat(log.head().position()).isEqualTo(2 + MANY);
    }

    @Test
    void oneThatIsGivenUpLeavesNothing() throws SQLException {
        own.setAutoCommit(false);
        StagedAppend.stage(own, creation(MANY));
        own.rollback();
        own.setAutoCommit(true);
        assertThat(staged(creation(5))).isEqualTo(new Appended(5));
    }

    @Test
    void whatStandsAlreadyIsToldAndNotAppendedTwice() throws SQLException {
        var large = creation(MANY);
        staged(large);
        var head = log.head();
        assertThat(staged(large)).isEqualTo(new Appended(MANY));
        assertThat(log.head()).isEqualTo(head);
    }

    @Nested
    class WhenItCannotBe {
        private final InitiativeId known = new InitiativeId(UUID.randomUUID());

        @BeforeEach
        void appendSome() throws SQLException {
            append(appendTo(known, 0, 2), claiming("salud", "Salud", request("k1", "hash")));
        }

        @Test
        void aStreamThatMovedOnIsNamed() throws SQLException {
            assertThat(staged(appendTo(known, 1, 5))).isEqualTo(new StreamMovedOn(StreamId.of(known)));
            assertThat(staged(appendTo(known, 3, 5))).isEqualTo(new StreamMovedOn(StreamId.of(known)));
            assertThat(log.head().position()).isEqualTo(3);
        }

        @Test
        void aClaimThatIsHeldIsNamed() throws SQLException {
            assertThat(staged(claiming("sanidad", "Salud", null)))
                    .isEqualTo(new ClaimHeld(new Claim("name", "Salud"), StreamId.of(new SecretariatCode("salud"))));
        }

        @Test
        void aKeyThatWasUsedGetsTheFirstAnswer() throws SQLException {
            var expected = new KeyKnown(new FirstAnswer("hash", "{\"version\": 7}", 3));
            assertThat(staged(claiming("agua", "Agua", request("k1", "hash")))).isEqualTo(expected);
        }

        @Test
        void anotherOneIsTakenAfterIt() throws SQLException {
            staged(appendTo(known, 1, 5));
            assertThat(staged(claiming("agua", "Agua", request("k2", "hash")))).isEqualTo(new Appended(4));
            assertThat(append(claiming("aire", "Aire", request("k2", "hash"))))
                    .containsExactly(new KeyKnown(new FirstAnswer("hash", "{\"version\": 7}", 4)));
        }
    }

    @Test
    void aTableThatSomebodyPutInItsPlaceIsRefused() {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(own, true));
        jdbc.sql("create temporary table staged_event (place bigint)").update();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> staged(creation(1)))
                .withMessageContaining("staged_event");
    }
}
