package ec.hito.eventstore.writer;

import ec.hito.eventstore.EmptyLog;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.testing.TestDatabase;
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

/** The log's append on a database of its own, and appends of several callers to call it with. */
abstract class AppendFunctionSpec {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final EventMetadata METADATA =
            new EventMetadata(new Actor("someone", Role.PLANNING, null), new UUID(0, 1), null, false);
    private static final ClaimPolicy NAMES = event -> event instanceof SecretariatRegistered registered
            ? List.of(new Claim("name", registered.name()))
            : List.of();

    private final EmptyLog empty = EmptyLog.create();
    final TestDatabase database = empty.database();
    final EventLog log = new EventLog(database.dataSource("hito_query"), empty.schema());
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = database.dataSource("hito_command").getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    final List<AppendOutcome> append(Append... batch) throws SQLException {
        return AppendFunction.call(connection, Arrays.asList(batch));
    }

    static Append creation(int events) {
        return appendTo(new InitiativeId(UUID.randomUUID()), 0, events);
    }

    static Append appendTo(InitiativeId id, long first, int events) {
        return of(
                null,
                IntStream.range(0, events)
                        .mapToObj(more -> appended(
                                first + more == 0 ? new InitiativeEndorsed(id, DAY) : new InitiativeStarted(id, DAY),
                                first + more))
                        .toList());
    }

    static Append claiming(String code, String name, @Nullable Remembered request) {
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

    static Remembered request(String key, String hash) {
        return new Remembered(new IdempotencyKey("someone", key, hash), "{\"version\": 7}");
    }
}
