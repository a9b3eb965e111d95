package ec.hito.eventstore.writer;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.EventLogSchema;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.writer.AppendOutcome.Appended;
import ec.hito.eventstore.writer.AppendOutcome.ClaimHeld;
import ec.hito.eventstore.writer.AppendOutcome.KeyKnown;
import ec.hito.eventstore.writer.AppendOutcome.StreamMovedOn;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.StreamId;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Batches of several callers, as the log takes them. */
class AppendFunctionTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final EventMetadata METADATA =
            new EventMetadata(new Actor("someone", Role.PLANNING, null), new UUID(0, 1), null, false);
    private static final ClaimPolicy NAMES = event -> event instanceof SecretariatRegistered registered
            ? List.of(new Claim("name", registered.name()))
            : List.of();

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final EventLog log =
            new EventLog(database.dataSource("hito_query"), EventLogSchema.migrated(database.dataSource("hito_owner")));
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = database.dataSource("hito_command").getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

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

    @Nested
    class WhenAKeyIsGiven {
        @Test
        void itsFirstAnswerIsKept() throws SQLException {
            append(claiming("salud", "Salud", request("k1", "hash-1")));
            assertThat(append(claiming("ambiente", "Ambiente", request("k1", "hash-2"))))
                    .containsExactly(new KeyKnown(new FirstAnswer("hash-1", "{\"version\": 7}", 1)));
        }

        @Test
        void twiceInABatchTheSecondGetsTheFirstsAnswer() throws SQLException {
            assertThat(append(
                            claiming("salud", "Salud", request("k1", "hash")),
                            claiming("ambiente", "Ambiente", request("k1", "hash"))))
                    .containsExactly(new Appended(1), new KeyKnown(new FirstAnswer("hash", "{\"version\": 7}", 1)));
        }

        @Test
        void aLosersKeyIsNotKept() throws SQLException {
            append(claiming("salud", "Salud", null));
            append(claiming("salud", "Sanidad", request("k1", "hash")));
            assertThat(append(claiming("ambiente", "Ambiente", request("k1", "hash"))))
                    .containsExactly(new Appended(2));
        }

        @Test
        void aRequestThatChangesNothingIsRememberedToo() throws SQLException {
            append(creation(2));
            var nothing = new Append(List.of(), List.of(), List.of(), request("k1", "hash"));
            assertThat(append(nothing, creation(1))).containsExactly(new Appended(2), new Appended(3));
            assertThat(append(nothing)).containsExactly(new KeyKnown(new FirstAnswer("hash", "{\"version\": 7}", 2)));
        }

        @Nested
        class ADayLater {
            @BeforeEach
            void aDayAgo() throws SQLException {
                append(
                        claiming("salud", "Salud", request("k1", "hash")),
                        claiming("agua", "Agua", request("k2", "hash")));
                JdbcClient.create(database.dataSource("hito_owner"))
                        .sql("update event_log.idempotency set recorded_at = recorded_at - interval '24 hours'")
                        .update();
            }

            @Test
            void itMayNameAnotherRequest() throws SQLException {
                assertThat(append(claiming("ambiente", "Ambiente", request("k1", "other"))))
                        .containsExactly(new Appended(3));
                assertThat(append(claiming("cultura", "Cultura", request("k1", "hash"))))
                        .containsExactly(new KeyKnown(new FirstAnswer("other", "{\"version\": 7}", 3)));
            }

            @Test
            void itIsForgotten() throws SQLException {
                append(claiming("ambiente", "Ambiente", request("k3", "hash")));
                assertThat(new UsedKeys(database.dataSource("hito_command")).forgetOld())
                        .isEqualTo(2);
                assertThat(append(claiming("cultura", "Cultura", request("k3", "hash"))))
                        .containsExactly(new KeyKnown(new FirstAnswer("hash", "{\"version\": 7}", 3)));
            }
        }
    }

    private List<AppendOutcome> append(Append... batch) throws SQLException {
        return AppendFunction.call(connection, Arrays.asList(batch));
    }

    private static Append creation(int events) {
        return appendTo(new InitiativeId(UUID.randomUUID()), 0, events);
    }

    private static Append appendTo(InitiativeId id, long first, int events) {
        return of(
                null,
                IntStream.range(0, events)
                        .mapToObj(more -> appended(
                                first + more == 0 ? new InitiativeEndorsed(id, DAY) : new InitiativeStarted(id, DAY),
                                first + more))
                        .toList());
    }

    private static Append claiming(String code, String name, @Nullable Remembered request) {
        return of(
                request,
                List.of(appended(new SecretariatRegistered(new SecretariatCode(code), name, List.of(), DAY), 0)));
    }

    private static Append of(@Nullable Remembered request, List<AppendedEvent> events) {
        return Append.of(events, NAMES, request);
    }

    private static AppendedEvent appended(DomainEvent event, long sequence) {
        return new AppendedEvent(UUID.randomUUID(), event.streamId(), sequence, event, METADATA);
    }

    private static Remembered request(String key, String hash) {
        return new Remembered(new IdempotencyKey("someone", key, hash), "{\"version\": 7}");
    }
}
