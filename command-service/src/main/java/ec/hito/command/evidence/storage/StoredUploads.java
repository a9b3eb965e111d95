package ec.hito.command.evidence.storage;

import ec.hito.command.decision.RejectedException;
import ec.hito.command.evidence.EvidenceLog;
import ec.hito.command.evidence.EvidenceRejection;
import ec.hito.command.evidence.EvidenceState;
import ec.hito.command.evidence.Upload;
import ec.hito.command.evidence.Uploads;
import ec.hito.model.Evidence;
import ec.hito.model.FileType;
import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import ec.hito.model.stored.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps {@code upload}, each row a handing in of bytes that {@link StoredBytes} keeps. */
final class StoredUploads implements Uploads {
    private static final String COLUMNS = "u.upload_id, u.sha256, c.media_type, c.size, u.file_name, u.uploaded_at";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final StoredBytes bytes;
    private final EvidenceLog log;
    private final Clock clock;

    StoredUploads(
            JdbcClient jdbc, TransactionOperations transactions, StoredBytes bytes, EvidenceLog log, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.bytes = bytes;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Upload keep(Path file, FileType type, @Nullable String fileName, Actor by) throws IOException {
        var sha256 = hash(file);
        refuseWithdrawn(sha256);
        var evidence = new Evidence.Upload(new UploadId(UUID.randomUUID()), sha256, type, Files.size(file));
        var upload = new Upload(evidence, fileName, clock.instant());
        if (!kept(upload, file, by)) {
            refuseWithdrawn(sha256);
            throw new IllegalStateException("removed, and not withdrawn: " + sha256);
        }
        return upload;
    }

    private void refuseWithdrawn(Sha256 sha256) {
        if (state(sha256) instanceof EvidenceState.Withdrawn withdrawn) {
            throw new RejectedException(EvidenceRejection.Withdrawn.of(withdrawn));
        }
    }

    /** Where the connection is lost in the middle nobody knows. It is as good as not kept: nothing cites it, and it is deleted after a day. */
    private boolean kept(Upload upload, Path file, Actor by) {
        try {
            return Boolean.TRUE.equals(transactions.execute(_ -> written(upload, file, by)));
        } catch (TransactionSystemException cutOff) {
            throw new DataAccessResourceFailureException("the connection was lost while a file was kept", cutOff);
        }
    }

    private boolean written(Upload upload, Path file, Actor by) {
        try {
            var evidence = upload.evidence();
            if (!bytes.write(evidence.sha256(), evidence.mediaType(), file)) {
                return false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        insert(upload, by);
        return true;
    }

    private void insert(Upload upload, Actor by) {
        jdbc.sql("""
            insert into evidence.upload (upload_id, sha256, file_name, uploaded_by, uploaded_at, named_at)
            values (:id, :sha256, :name, :by, :at, :at)
            """)
                .param("id", upload.id().value())
                .param("sha256", upload.evidence().sha256().value())
                .param("name", upload.fileName())
                .param("by", by.subject())
                .param("at", upload.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Sha256 hash(Path file) throws IOException {
        var digest = Sha256.digest();
        try (var stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.of(digest);
    }

    @Override
    public Optional<Upload> find(UploadId id) {
        return jdbc.sql("select " + COLUMNS
                        + " from evidence.upload u join evidence.content c using (sha256) where u.upload_id = :id")
                .param("id", id.value())
                .query((row, _) -> upload(row))
                .optional();
    }

    @Override
    public Optional<Upload> hold(UploadId id) {
        return jdbc.sql("update evidence.upload u set named_at = greatest(u.named_at, :now) from evidence.content c"
                        + " where u.upload_id = :id and c.sha256 = u.sha256 returning " + COLUMNS)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .query((row, _) -> upload(row))
                .optional();
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                new Evidence.Upload(
                        new UploadId(row.getObject(1, UUID.class)),
                        new Sha256(row.getString(2)),
                        FileType.of(row.getString(3)),
                        row.getLong(4)),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }

    @Override
    public boolean cited(UploadId id) {
        return log.cites(id);
    }

    @Override
    public EvidenceState state(Sha256 sha256) {
        return log.state(sha256);
    }

    @Override
    public InputStream read(Upload upload) {
        return bytes.read(upload.evidence());
    }

    @Override
    public void remove(Sha256 withdrawn) {
        transactions.executeWithoutResult(_ -> {
            bytes.remove(withdrawn, clock.instant());
            jdbc.sql("update evidence.upload set file_name = null where sha256 = :sha256 and file_name is not null")
                    .param("sha256", withdrawn.value())
                    .update();
        });
    }
}
