package ec.hito.query.export;

import ec.hito.web.NoRoom;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A file that is whole before the first byte of it is sent: one that broke off half-way would pass for a shorter one, and a slow reader would
 * keep the snapshot and its connection.
 *
 * @param content no folder lists it any more, and it is gone from the disk once it is closed or the process ends
 */
record WrittenFile(long length, InputStream content) {
    /** Writes to the stream, and closes it. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws NoRoom if the folder for temporary files does not take it */
    static WrittenFile of(Content content) {
        try {
            var file = Files.createTempFile("hito-export", null);
            try {
                return written(file, content);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new NoRoom(e);
        } catch (UncheckedIOException | JacksonIOException e) {
            throw new NoRoom(new IOException(e));
        }
    }

    private static WrittenFile written(Path file, Content content) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        }
        return new WrittenFile(Files.size(file), Files.newInputStream(file));
    }
}
