package ec.hito.command.initiative.http;

import ec.hito.command.decision.Fault;
import ec.hito.command.evidence.EvidenceState;
import ec.hito.command.evidence.Uploads;
import ec.hito.command.http.Fields;
import ec.hito.command.initiative.EvidenceLink;
import ec.hito.model.Evidence;
import ec.hito.model.UploadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that an act cites, as it is found when the act is asked for.
 *
 * @param unusable what is wrong with uploads that cannot be cited. The act is refused by its decider and not here: were it sent again under
 *     its key after its evidence was withdrawn, it still gets its first answer
 */
record CitedEvidence(List<Evidence> pieces, List<Fault> unusable) {
    static CitedEvidence read(@Nullable List<@Nullable EvidenceRequest> evidence, Fields fields, Uploads uploads) {
        var unusable = new ArrayList<Fault>();
        var pieces = fields.each(
                "evidence",
                evidence,
                EvidenceLink.MOST,
                (path, piece) -> piece.uploadId() == null
                        ? link(path + ".url", piece.url(), fields)
                        : upload(path + ".uploadId", piece, fields, uploads, unusable));
        return new CitedEvidence(pieces, unusable);
    }

    private static Optional<Evidence> link(String field, @Nullable String url, Fields fields) {
        return fields.required(field, url).flatMap(given -> {
            var link = EvidenceLink.parse(given);
            if (link.isEmpty()) {
                fields.fault(field, "not-a-link", EvidenceLink.LONGEST);
            }
            return link;
        });
    }

    private static Optional<Evidence> upload(
            String field, EvidenceRequest piece, Fields fields, Uploads uploads, List<Fault> unusable) {
        if (piece.url() != null) {
            fields.fault(field, "link-or-upload");
            return Optional.empty();
        }
        return fields.value(field, piece.uploadId(), UploadId::of, "not-an-id")
                .flatMap(id -> usable(field, id, uploads, unusable));
    }

    private static Optional<Evidence> usable(String field, UploadId id, Uploads uploads, List<Fault> unusable) {
        var held = uploads.hold(id);
        if (held.isEmpty()) {
            unusable.add(Fault.at(field, "unknown-upload"));
            return Optional.empty();
        }
        var evidence = held.get().evidence();
        if (uploads.state(evidence.sha256()) instanceof EvidenceState.Withdrawn withdrawn) {
            unusable.add(Fault.at(field, "evidence-withdrawn", withdrawn.on(), withdrawn.reason()));
            return Optional.empty();
        }
        return Optional.of(evidence);
    }
}
