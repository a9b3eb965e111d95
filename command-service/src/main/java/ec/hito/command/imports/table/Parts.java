package ec.hito.command.imports.table;

import ec.hito.command.decision.RejectedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * The parts of a zip. What they unpack to is counted while they are read: a small file can claim to be an endless one. They are found by the
 * zip's directory, since a reader of streams stumbles over how some spreadsheet programs write their sizes; so the zip lies in a file meanwhile.
 */
final class Parts implements AutoCloseable {
    private static final long MOST_BYTES = 96L << 20;

    private final Path file;
    private final ZipFile zip;
    private long left = MOST_BYTES;

    /** @throws IOException if it is no zip */
    Parts(byte[] bytes) throws IOException {
        file = Files.createTempFile("hito-import", ".zip");
        try {
            zip = new ZipFile(Files.write(file, bytes).toFile());
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    /**
     * A part, to be read and closed.
     *
     * @throws IOException if there is no such part
     * @throws RejectedException while it is read, with {@link UnreadableFile.TooLarge}, if all that was read becomes too much
     */
    InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.delete(file);
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            return counted(read, read);
        }

        private int counted(int read, int bytes) {
            left -= read < 0 ? 0 : bytes;
            if (left < 0) {
                throw new RejectedException(new UnreadableFile.TooLarge(Table.MOST_ROWS));
            }
            return read;
        }
    }
}
