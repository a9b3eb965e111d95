package ec.hito.command.evidence.content;

import ec.hito.model.FileType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An office document is a ZIP archive that says in one of its entries what it is: OOXML (ECMA-376, part 2), OpenDocument (part 3, 2.2.4). */
final class OfficePackage {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIMETYPE = "mimetype";

    /** The content type of the part that an OOXML document is about. That of a document with macros is another. */
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            FileType.XLSX.mediaType() + ".main+xml", FileType.XLSX,
            FileType.DOCX.mediaType() + ".main+xml", FileType.DOCX);

    /** Where the formats keep programs, whatever the document calls itself. */
    private static final Set<String> PROGRAM_FOLDERS = Set.of("Basic/", "Scripts/");

    private static final String PROGRAM = "vbaProject.bin";
    private static final int LONGEST_ENTRY = 1 << 20;

    private final ZipFile archive;

    private OfficePackage(ZipFile archive) {
        this.archive = archive;
    }

    /** Nothing if it is no office document that is taken, or if it is cut off. */
    static Optional<FileType> typeOf(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var document = new OfficePackage(archive);
            return document.bearsPrograms() ? Optional.empty() : document.type();
        } catch (ZipException _) {
            return Optional.empty();
        }
    }

    private boolean bearsPrograms() {
        return archive.stream()
                .map(ZipEntry::getName)
                .anyMatch(name ->
                        name.endsWith(PROGRAM) || PROGRAM_FOLDERS.stream().anyMatch(name::startsWith));
    }

    private Optional<FileType> type() throws IOException {
        var contentTypes = archive.getEntry(CONTENT_TYPES);
        if (contentTypes != null) {
            return ContentTypes.of(bytes(contentTypes)).stream()
                    .flatMap(type -> Optional.ofNullable(MAIN_PARTS.get(type)).stream())
                    .findFirst();
        }
        var mimetype = archive.getEntry(MIMETYPE);
        return mimetype != null
                        && new String(bytes(mimetype), StandardCharsets.US_ASCII).equals(FileType.ODT.mediaType())
                ? Optional.of(FileType.ODT)
                : Optional.empty();
    }

    /** Of an entry that is always small; one that is not is no document's. */
    private byte[] bytes(ZipEntry entry) throws IOException {
        try (var stream = archive.getInputStream(entry)) {
            var bytes = stream.readNBytes(LONGEST_ENTRY + 1);
            return bytes.length > LONGEST_ENTRY ? new byte[0] : bytes;
        }
    }
}
