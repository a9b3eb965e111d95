package ec.hito.command.evidence;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.Evidence;
import ec.hito.model.Sha256;
import java.time.LocalDate;

/** The file's bytes are to go, whoever handed them in. */
public record WithdrawEvidence(Evidence.Upload upload, String reason, LocalDate uploadedOn, Timing timing)
        implements EvidenceCommand {
    /** @throws IllegalArgumentException if the reason has a fault */
    public WithdrawEvidence {
        reason = Text.REASON.require(reason);
    }

    @Override
    public Sha256 sha256() {
        return upload.sha256();
    }
}
