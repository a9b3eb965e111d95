package ec.hito.command.evidence;

import ec.hito.model.FileType;
import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import ec.hito.model.stored.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the files that were handed in: the border to what stores their bytes. What no act cites is deleted a day after it was last named. */
public interface Uploads {
    /**
     * Keeps the bytes of {@code file} as a new upload; those that are there already are not kept twice.
     *
     * @throws ec.hito.command.decision.RejectedException {@code evidence-withdrawn} if these bytes were withdrawn before
     */
    Upload keep(Path file, FileType type, @Nullable String fileName, Actor by) throws IOException;

    /** The upload of that id, if it is there; also where its bytes were withdrawn. */
    Optional<Upload> find(UploadId id);

    /** As {@link #find}, for an act that is about to cite it: it is not deleted before that act had a day to be recorded. */
    Optional<Upload> hold(UploadId id);

    /** Whether an act that is recorded cites it. Once one does, this stays so. */
    boolean cited(UploadId id);

    /** What was decided of the bytes, as the log has it now. */
    EvidenceState state(Sha256 sha256);

    /**
     * The bytes of an upload, after all of them were read and found to be what was handed in.
     *
     * @throws DamagedEvidence if they are not, or are missing; also while they are read, should they change meanwhile
     */
    InputStream read(Upload upload);

    /** Deletes bytes that were withdrawn, and what their files were called. Without effect where that is done already. */
    void remove(Sha256 withdrawn);
}
