package ec.hito.command.shell;

import ec.hito.command.claims.Claim;
import ec.hito.command.claims.Claims;
import ec.hito.command.evidence.EvidenceLog;
import ec.hito.command.evidence.EvidenceState;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.writer.HeldClaims;
import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import ec.hito.model.stored.EvidenceWithdrawn;
import ec.hito.model.stored.StreamId;

/** Looks up files in the log: what was decided of them in their streams, and who cites them among the claims. */
final class LoggedEvidence implements EvidenceLog {
    private final EventLog log;
    private final Streams streams;
    private final HeldClaims claims;

    LoggedEvidence(EventLog log, Streams streams, HeldClaims claims) {
        this.log = log;
        this.streams = streams;
        this.claims = claims;
    }

    @Override
    public EvidenceState state(Sha256 sha256) {
        return streams.newest(StreamId.of(sha256), StreamKinds.EVIDENCE).state();
    }

    @Override
    public boolean cites(UploadId upload) {
        return claims.anyStartingWith(Claim.Kind.EVIDENCE_CITED.code(), Claims.citations(upload));
    }

    @Override
    public Withdrawals withdrawnAfter(long position) {
        var head = log.head().position();
        var withdrawn = log.ofCategory("evidence", position, head).stream()
                .map(recorded -> recorded.event())
                .filter(EvidenceWithdrawn.class::isInstance)
                .map(event -> ((EvidenceWithdrawn) event).sha256())
                .toList();
        return new Withdrawals(withdrawn, head);
    }
}
