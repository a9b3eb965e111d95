package ec.hito.eventstore.reader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps a processor's position as a plain number beside its tables, so that both commit together and anyone can read it by SQL.
 * One instance at a time holds the claim; another takes over when the holder lets go or has been silent for the claim's time.
 */
public final class PositionTokenStore implements TokenStore {
    private final JdbcClient jdbc;
    private final String table;
    private final double claimSeconds;
    private final String owner = UUID.randomUUID().toString();

    /** @param table a table with the columns processor, segment, epoch, position, owner, claimed_at; primary key the first two */
    public PositionTokenStore(DataSource source, String table, Duration claim) {
        this.jdbc = JdbcClient.create(source);
        this.table = table;
        this.claimSeconds = claim.toMillis() / 1000.0;
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        for (int segment = 0; segment < segments; segment++) {
            statement(
                            "insert into %s (processor, segment, epoch, position) values (:processor, :segment,"
                                    + " :epoch, :position) on conflict do nothing",
                            processor, segment)
                    .param("epoch", initial == null ? null : ((LogPosition) initial).epoch())
                    .param("position", initial == null ? null : ((LogPosition) initial).value())
                    .update();
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var stored = statement(
                        "update %s set epoch = :epoch, position = :position, claimed_at = clock_timestamp()"
                                + " where processor = :processor and segment = :segment and owner = :owner",
                        processor, segment)
                .param("epoch", token == null ? null : ((LogPosition) token).epoch())
                .param("position", token == null ? null : ((LogPosition) token).value())
                .param("owner", owner)
                .update();
        assertClaimed(stored, processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        var claimed = statement(
                        "update %s set owner = :owner, claimed_at = clock_timestamp() where processor = :processor and"
                                + " segment = :segment and (owner is null or owner = :owner or claimed_at <"
                                + " clock_timestamp() - make_interval(secs => :claim)) returning epoch, position",
                        processor, segment)
                .param("owner", owner)
                .param("claim", claimSeconds)
                .query((row, _) -> new Claimed(position(row)))
                .optional();
        return claimed.orElseThrow(() -> notClaimed(processor, segment)).position();
    }

    @Override
    public void extendClaim(String processor, int segment) {
        var extended = statement(
                        "update %s set claimed_at = clock_timestamp()"
                                + " where processor = :processor and segment = :segment and owner = :owner",
                        processor, segment)
                .param("owner", owner)
                .update();
        assertClaimed(extended, processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        statement(
                        "update %s set owner = null where processor = :processor and segment = :segment and owner ="
                                + " :owner",
                        processor, segment)
                .param("owner", owner)
                .update();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return jdbc
                .sql("select segment from %s where processor = :processor order by segment".formatted(table))
                .param("processor", processor)
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private JdbcClient.StatementSpec statement(String sql, String processor, int segment) {
        return jdbc.sql(sql.formatted(table)).param("processor", processor).param("segment", segment);
    }

    private static void assertClaimed(int rows, String processor, int segment) {
        if (rows == 0) {
            throw notClaimed(processor, segment);
        }
    }

    private static UnableToClaimTokenException notClaimed(String processor, int segment) {
        return new UnableToClaimTokenException(
                "segment %d of %s is not held by this instance".formatted(segment, processor));
    }

    private static @Nullable LogPosition position(ResultSet row) throws SQLException {
        var epoch = row.getObject("epoch", UUID.class);
        return epoch == null ? null : new LogPosition(epoch, row.getLong("position"));
    }

    private record Claimed(@Nullable LogPosition position) {}
}
