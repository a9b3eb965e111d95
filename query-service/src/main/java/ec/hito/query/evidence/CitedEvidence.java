package ec.hito.query.evidence;

import ec.hito.model.Evidence;
import ec.hito.model.Sha256;
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.EvidenceReleased;
import ec.hito.model.stored.EvidenceWithdrawn;
import ec.hito.model.stored.StreamId;
import ec.hito.query.evidence.EvidenceView.Piece;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Citation;
import ec.hito.query.timeline.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of cited evidence what is public of it; inside a read's transaction. */
public final class CitedEvidence {
    /** What was decided of a file by its bytes, whichever upload brought them. */
    private record Decided(
            @Nullable LocalDate releasedOn, @Nullable EvidenceWithdrawn withdrawn) {
        private static final Decided NOTHING = new Decided(null, null);

        Decided then(EvidenceEvent event, LocalDate day) {
            return switch (event) {
                case EvidenceReleased released ->
                    released.effectiveOn().isAfter(day) ? this : new Decided(released.effectiveOn(), withdrawn);
                // Counts at once, whatever day is asked for: the bytes are gone on every day.
                case EvidenceWithdrawn gone -> new Decided(releasedOn, gone);
            };
        }
    }

    private final History history;

    CitedEvidence(History history) {
        this.history = history;
    }

    /** In the order of the citations. */
    public EvidenceView of(List<Citation> citations, Moment moment) {
        var decided = new HashMap<Sha256, Decided>();
        var pieces = new ArrayList<Piece>();
        for (var citation : citations) {
            if (citation.evidence() instanceof Evidence.Upload upload) {
                var its = decided.computeIfAbsent(upload.sha256(), sha256 -> decided(sha256, moment));
                if (!its.equals(Decided.NOTHING)) {
                    pieces.add(piece(citation, upload, its));
                }
            }
        }
        return new EvidenceView(pieces, citations.size() - pieces.size());
    }

    private Decided decided(Sha256 sha256, Moment moment) {
        return history.stream(StreamId.of(sha256), moment.position()).stream()
                .map(recorded -> (EvidenceEvent) recorded.event())
                .reduce(Decided.NOTHING, (decided, event) -> decided.then(event, moment.asOf()), (_, later) -> later);
    }

    private static Piece piece(Citation citation, Evidence.Upload upload, Decided decided) {
        var released = decided.releasedOn() != null;
        var withdrawn = decided.withdrawn();
        return new Piece(
                citation.act(),
                citation.actId(),
                upload.uploadId(),
                upload.sha256(),
                released ? upload.mediaType() : null,
                released ? (Long) upload.size() : null,
                decided.releasedOn(),
                withdrawn == null ? null : withdrawn.effectiveOn(),
                withdrawn == null ? null : withdrawn.reason());
    }
}
