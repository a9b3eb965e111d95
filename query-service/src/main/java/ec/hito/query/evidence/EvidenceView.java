package ec.hito.query.evidence;

import ec.hito.model.FileType;
import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that the acts of one initiative cite.
 *
 * @param unpublished links, and files that were not released
 */
public record EvidenceView(
        List<Piece> items,

        @Schema(description = "Cuántos respaldos más hay, que no son públicos")
        int unpublished) {

    /**
     * A file that was released or withdrawn.
     *
     * @param act {@code progress} or {@code situation-report}
     * @param actId of the record of progress or the report that cites it
     * @param mediaType null, as {@code size}, of what was withdrawn before it was released
     * @param size in bytes
     */
    public record Piece(
            String act,
            UUID actId,

            @Schema(description = "Con él se descarga del servicio de escritura mientras no se retire")
            UploadId uploadId,

            Sha256 sha256,
            @Nullable FileType mediaType,
            @Nullable Long size,
            @Nullable LocalDate releasedOn,

            @Schema(description = "Desde cuándo sus bytes ya no existen; nulo si siguen") @Nullable
            LocalDate withdrawnOn,

            @Nullable String withdrawalReason) {}
}
