package ec.hito.command.evidence.storage;

import ec.hito.command.evidence.EvidenceLog;
import ec.hito.command.evidence.Uploads;
import ec.hito.model.UploadId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes the bytes of what was withdrawn, where a process died between saying so and doing so, and uploads that no act came to cite. Every
 * process does so, when it starts and every quarter of an hour; it does not matter how many do at once.
 */
final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Duration UNUSED = Duration.ofHours(24);
    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final StoredBytes bytes;
    private final Uploads uploads;
    private final EvidenceLog log;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("evidence-upkeep").daemon().factory());
    private long lookedThrough;

    Upkeep(JdbcClient jdbc, TransactionOperations transactions, StoredBytes bytes, Uploads uploads, EvidenceLog log) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.bytes = bytes;
        this.uploads = uploads;
        this.log = log;
    }

    void start(Clock clock) {
        executor.scheduleWithFixedDelay(() -> attempt(clock.instant()), 0, EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private void attempt(Instant now) {
        try {
            run(now);
        } catch (RuntimeException e) {
            LOG.warn("the upkeep of evidence is tried again in {}: {}", EVERY, e.getMessage());
        }
    }

    synchronized void run(Instant now) {
        removeWithdrawn();
        var unused = forgetUnused(now.minus(UNUSED));
        transactions.executeWithoutResult(_ -> bytes.deleteUnused());
        LOG.debug("{} uploads deleted that no act cites", unused);
    }

    private void removeWithdrawn() {
        var withdrawals = log.withdrawnAfter(lookedThrough);
        withdrawals.withdrawn().forEach(uploads::remove);
        lookedThrough = withdrawals.upTo();
    }

    /**
     * An act names an upload before it is recorded, and then has a day for it. So of what was not named for a day the log is known to hold
     * all that cites it; and what is named after the log was looked at is told by the second look at the time.
     */
    private int forgetUnused(Instant before) {
        var deleted = 0;
        List<UploadId> page;
        do {
            page = notNamedSince(before);
            for (var upload : page) {
                if (log.cites(upload)) {
                    settle(
                            "update evidence.upload set cited = true where upload_id = :id and named_at < :before",
                            upload,
                            before);
                } else {
                    deleted += settle(
                            "delete from evidence.upload where upload_id = :id and named_at < :before and not cited",
                            upload,
                            before);
                }
            }
        } while (page.size() == PAGE);
        return deleted;
    }

    private List<UploadId> notNamedSince(Instant before) {
        return jdbc.sql("""
            select u.upload_id from evidence.upload u join evidence.content c using (sha256)
             where not u.cited and u.named_at < :before and c.removed_at is null
             limit :page
            """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("page", PAGE)
                .query((row, _) -> new UploadId(row.getObject(1, UUID.class)))
                .list();
    }

    private int settle(String statement, UploadId upload, Instant before) {
        return jdbc.sql(statement)
                .param("id", upload.value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
