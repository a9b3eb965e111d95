package ec.hito.eventstore;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.eventstore.reader.LogPosition;
import ec.hito.eventstore.reader.PositionTokenStore;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestPostgres;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PositionTokenStoreTest {
    private static final LogPosition START = new LogPosition(UUID.randomUUID(), 0);

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final PositionTokenStore one = store(Duration.ofMinutes(1));
    private final PositionTokenStore other = store(Duration.ofMinutes(1));

    @BeforeEach
    void createTable() {
        JdbcClient.create(database.dataSource("hito_owner")).sql("""
            create schema following;
            create table following.token (
              processor text, segment integer, epoch uuid, position bigint, owner text, claimed_at timestamptz,
              primary key (processor, segment))
            """).update();
        one.initializeTokenSegments("status", 1, START);
    }

    @Test
    void whatIsStoredIsFetched() {
        one.fetchToken("status", 0);
        one.storeToken(new LogPosition(START.epoch(), 42), "status", 0);
        assertThat(one.fetchToken("status", 0)).isEqualTo(new LogPosition(START.epoch(), 42));
        assertThat(one.fetchSegments("status")).containsExactly(0);
    }

    @Test
    void initialisingAgainKeepsThePosition() {
        one.fetchToken("status", 0);
        one.storeToken(new LogPosition(START.epoch(), 42), "status", 0);
        other.initializeTokenSegments("status", 1, START);
        assertThat(one.fetchToken("status", 0)).isEqualTo(new LogPosition(START.epoch(), 42));
    }

    @Test
    void onlyOneHoldsTheClaim() {
        one.fetchToken("status", 0);
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> other.fetchToken("status", 0));
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> other.storeToken(START, "status", 0));
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> other.extendClaim("status", 0));
    }

    @Test
    void anotherTakesOverWhenTheHolderLetsGo() {
        one.fetchToken("status", 0);
        one.releaseClaim("status", 0);
        assertThat(other.fetchToken("status", 0)).isEqualTo(START);
    }

    @Test
    void anotherTakesOverWhenTheHolderIsSilentAndTheHolderNoticesIt() {
        one.fetchToken("status", 0);
        var impatient = store(Duration.ofMillis(50));
        await().ignoreExceptionsInstanceOf(UnableToClaimTokenException.class)
                .until(() -> START.equals(impatient.fetchToken("status", 0)));
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> one.storeToken(START, "status", 0));
    }

    private PositionTokenStore store(Duration claim) {
        return new PositionTokenStore(database.dataSource("hito_owner"), "following.token", claim);
    }
}
