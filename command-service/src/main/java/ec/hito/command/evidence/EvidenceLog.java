package ec.hito.command.evidence;

import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import java.util.List;

/** What the log says of files: the border to the event store. */
public interface EvidenceLog {
    /**
     * Bytes that were withdrawn.
     *
     * @param upTo position up to which the log was looked through
     */
    record Withdrawals(List<Sha256> withdrawn, long upTo) {}

    /** What was decided of the bytes, as of the log's head. */
    EvidenceState state(Sha256 sha256);

    /** Whether a recorded act cites the upload. */
    boolean cites(UploadId upload);

    /** What was withdrawn after a position of the log. */
    Withdrawals withdrawnAfter(long position);
}
