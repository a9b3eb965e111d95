package ec.hito.model.stored;

import ec.hito.model.FileType;
import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import java.time.LocalDate;

/**
 * A file may be seen by everybody from now on.
 *
 * @param uploadId under which it was released
 * @param size in bytes
 */
public record EvidenceReleased(Sha256 sha256, UploadId uploadId, FileType mediaType, long size, LocalDate effectiveOn)
        implements EvidenceEvent {}
