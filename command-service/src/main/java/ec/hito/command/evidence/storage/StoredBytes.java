package ec.hito.command.evidence.storage;

import ec.hito.command.evidence.DamagedEvidence;
import ec.hito.model.Evidence;
import ec.hito.model.FileType;
import ec.hito.model.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code content} and {@code chunk}. Each piece is a statement of its own: a slow reader holds neither memory nor a connection. */
final class StoredBytes {
    private static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;

    StoredBytes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the bytes, inside a transaction that no other one overtakes for the same bytes. Bytes that stand already are written anew: so
     * whoever hands in a file again heals a damaged one.
     *
     * @return whether they are kept; not if they were removed before
     */
    boolean write(Sha256 sha256, FileType type, Path file) throws IOException {
        if (lockedAsRemoved(sha256, type, Files.size(file))) {
            return false;
        }
        deleteChunks(sha256);
        try (var bytes = Files.newInputStream(file)) {
            var number = 0;
            for (var chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
                jdbc.sql("insert into evidence.chunk (sha256, number, bytes) values (:sha256, :number, :bytes)")
                        .param("sha256", sha256.value())
                        .param("number", number++)
                        .param("bytes", chunk)
                        .update();
            }
        }
        return true;
    }

    /** The update that changes nothing takes the row's lock. */
    private boolean lockedAsRemoved(Sha256 sha256, FileType type, long size) {
        return jdbc.sql("""
            insert into evidence.content (sha256, media_type, size) values (:sha256, :type, :size)
            on conflict (sha256) do update set size = excluded.size
            returning removed_at is not null
            """)
                .param("sha256", sha256.value())
                .param("type", type.mediaType())
                .param("size", size)
                .query(Boolean.class)
                .single();
    }

    /** The bytes, piece by piece, after all of them were looked at once. */
    InputStream read(Evidence.Upload upload) {
        verify(upload);
        var numbers = IntStream.range(0, chunks(upload)).iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return numbers.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(existing(upload.sha256(), numbers.next()));
            }
        });
    }

    private void verify(Evidence.Upload upload) {
        var digest = Sha256.digest();
        var size = 0L;
        for (int number = 0; number < chunks(upload); number++) {
            var chunk = existing(upload.sha256(), number);
            digest.update(chunk);
            size += chunk.length;
        }
        var found = Sha256.of(digest);
        if (size != upload.size() || !found.equals(upload.sha256())) {
            throw new DamagedEvidence(upload.sha256(), size + " bytes with the hash " + found);
        }
    }

    private static int chunks(Evidence.Upload upload) {
        return Math.toIntExact((upload.size() + CHUNK - 1) / CHUNK);
    }

    private byte[] existing(Sha256 sha256, int number) {
        return chunk(sha256, number).orElseThrow(() -> new DamagedEvidence(sha256, "piece " + number + " is missing"));
    }

    private Optional<byte[]> chunk(Sha256 sha256, int number) {
        return jdbc.sql("select bytes from evidence.chunk where sha256 = :sha256 and number = :number")
                .param("sha256", sha256.value())
                .param("number", number)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** Deletes the bytes for good, inside a transaction; nothing is left that could bring them back. */
    void remove(Sha256 sha256, Instant at) {
        jdbc.sql("update evidence.content set removed_at = coalesce(removed_at, :at) where sha256 = :sha256")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sha256", sha256.value())
                .update();
        deleteChunks(sha256);
    }

    private void deleteChunks(Sha256 sha256) {
        jdbc.sql("delete from evidence.chunk where sha256 = :sha256")
                .param("sha256", sha256.value())
                .update();
    }

    /**
     * Deletes what no upload is of, inside a transaction. The rows are locked first, and looked at again in a statement that sees what was
     * committed before the lock.
     */
    void deleteUnused() {
        var unused = jdbc.sql("""
            select sha256 from evidence.content c
             where removed_at is null and not exists (select from evidence.upload u where u.sha256 = c.sha256)
               for update skip locked
            """).query((row, _) -> row.getString(1)).list();
        deleteUnused(unused);
    }

    private void deleteUnused(List<String> locked) {
        if (!locked.isEmpty()) {
            jdbc.sql("""
                delete from evidence.content c
                 where sha256 in (:locked) and not exists (select from evidence.upload u where u.sha256 = c.sha256)
                """).param("locked", locked).update();
        }
    }
}
