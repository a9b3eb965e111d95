package ec.hito.command.evidence;

import ec.hito.model.Evidence;
import ec.hito.model.UploadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was handed in.
 *
 * @param evidence what an act that cites it records
 * @param fileName as its sender called it, which may name a person: it never leaves the store of uploads. Null if it had none, or was withdrawn
 */
public record Upload(Evidence.Upload evidence, @Nullable String fileName, Instant uploadedAt) {
    public UploadId id() {
        return evidence.uploadId();
    }
}
