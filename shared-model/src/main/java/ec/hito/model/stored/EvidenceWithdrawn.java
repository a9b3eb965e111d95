package ec.hito.model.stored;

import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import java.time.LocalDate;

/**
 * A file's bytes are deleted for good. What stays is that it was there, its hash, and why it is gone.
 *
 * @param uploadId under which it was withdrawn; other uploads of the same bytes are gone with it
 */
public record EvidenceWithdrawn(Sha256 sha256, UploadId uploadId, String reason, LocalDate effectiveOn)
        implements EvidenceEvent {}
