package ec.hito.command.evidence;

import ec.hito.command.decision.Timing;
import ec.hito.model.Evidence;
import ec.hito.model.Sha256;
import java.time.LocalDate;

/** Everybody may see the file. */
public record ReleaseEvidence(Evidence.Upload upload, LocalDate uploadedOn, Timing timing) implements EvidenceCommand {
    @Override
    public Sha256 sha256() {
        return upload.sha256();
    }
}
