package ec.hito.command.evidence;

import ec.hito.command.decision.Command;
import ec.hito.model.Sha256;
import ec.hito.model.stored.StreamId;
import java.time.LocalDate;

/** What can be asked of a file. It is addressed by its bytes, so that two uploads of the same ones cannot be decided on differently. */
public sealed interface EvidenceCommand extends Command permits ReleaseEvidence, WithdrawEvidence {
    Sha256 sha256();

    /** The day on which the upload came in that the command names. */
    LocalDate uploadedOn();

    @Override
    default StreamId streamId() {
        return StreamId.of(sha256());
    }
}
