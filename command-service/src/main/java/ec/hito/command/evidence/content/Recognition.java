package ec.hito.command.evidence.content;

import ec.hito.model.FileType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Recognises the kinds of file that are taken as evidence by their first bytes, and office documents by what their package says of itself.
 * Nothing is said of whether a file is free of faults or harm: it is handed out as an attachment, never shown in place.
 */
public final class Recognition {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Recognition() {}

    /** What kind of file it is; nothing if it is none that is taken, or bears macros, or cannot be opened as what it seems to be. */
    public static Optional<FileType> of(Path file) throws IOException {
        var start = start(file);
        if (begins(start, PDF)) {
            return Optional.of(FileType.PDF);
        }
        if (begins(start, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        if (begins(start, PNG)) {
            return Optional.of(FileType.PNG);
        }
        return begins(start, ZIP) ? OfficePackage.typeOf(file) : Optional.empty();
    }

    private static byte[] start(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(PNG.length);
        }
    }

    private static boolean begins(byte[] start, byte[] signature) {
        return start.length >= signature.length
                && Arrays.equals(start, 0, signature.length, signature, 0, signature.length);
    }
}
