package ec.hito.command.evidence;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.command.decision.Timing;
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.EvidenceReleased;
import ec.hito.model.stored.EvidenceWithdrawn;
import java.time.LocalDate;
import java.util.Optional;

/** Decides who may see a file, and whether it is to go. What is withdrawn never comes back. */
public final class EvidenceDecider {
    private EvidenceDecider() {}

    public static Decision<EvidenceEvent> decide(EvidenceCommand command, EvidenceState state) {
        return switch (command) {
            case ReleaseEvidence release -> Decision.unless(refusal(release, state), () -> released(release));
            case WithdrawEvidence withdraw -> Decision.unless(refusal(withdraw, state), () -> withdrawn(withdraw));
        };
    }

    private static Optional<Rejection> refusal(ReleaseEvidence command, EvidenceState state) {
        return switch (state) {
            case EvidenceState.Withdrawn withdrawn -> Optional.of(EvidenceRejection.Withdrawn.of(withdrawn));
            case EvidenceState.Released released -> Optional.of(new EvidenceRejection.AlreadyReleased(released.on()));
            case EvidenceState.Internal _ -> untimely(command.timing(), command.uploadedOn());
        };
    }

    private static Optional<Rejection> refusal(WithdrawEvidence command, EvidenceState state) {
        return switch (state) {
            case EvidenceState.Withdrawn withdrawn -> Optional.of(EvidenceRejection.Withdrawn.of(withdrawn));
            case EvidenceState.Released released -> untimely(command.timing(), released.on());
            case EvidenceState.Internal _ -> untimely(command.timing(), command.uploadedOn());
        };
    }

    private static Optional<Rejection> untimely(Timing timing, LocalDate since) {
        return timing.refusal().or(() -> timing.refusalBefore(since));
    }

    private static EvidenceReleased released(ReleaseEvidence command) {
        var upload = command.upload();
        return new EvidenceReleased(
                upload.sha256(),
                upload.uploadId(),
                upload.mediaType(),
                upload.size(),
                command.timing().effectiveOn());
    }

    private static EvidenceWithdrawn withdrawn(WithdrawEvidence command) {
        return new EvidenceWithdrawn(
                command.sha256(),
                command.upload().uploadId(),
                command.reason(),
                command.timing().effectiveOn());
    }
}
