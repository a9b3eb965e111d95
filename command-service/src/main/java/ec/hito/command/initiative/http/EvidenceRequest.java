package ec.hito.command.initiative.http;

import ec.hito.command.http.Fields;
import ec.hito.command.initiative.EvidenceLink;
import ec.hito.model.Evidence;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A link to what shows that something happened. */
record EvidenceRequest(
        @Schema(example = "https://www.quito.gob.ec/actas/2024-06-12.pdf") @Nullable
        String url) {

    static List<Evidence> readAll(@Nullable List<@Nullable EvidenceRequest> evidence, Fields fields) {
        return fields.each("evidence", evidence, EvidenceLink.MOST, (path, piece) -> piece.read(path + ".url", fields));
    }

    private Optional<Evidence> read(String field, Fields fields) {
        return fields.required(field, url).flatMap(given -> {
            var link = EvidenceLink.parse(given);
            if (link.isEmpty()) {
                fields.fault(field, "not-a-link", EvidenceLink.LONGEST);
            }
            return link;
        });
    }
}
