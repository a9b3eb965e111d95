package ec.hito.command.evidence.http;

import ec.hito.command.evidence.Upload;
import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What was taken in.
 *
 * @param mediaType as told by the content
 * @param size in bytes
 */
record UploadAnswer(
        @Schema(type = "string", format = "uuid") UploadId uploadId,
        @Schema(type = "string") Sha256 sha256,
        @Schema(example = "application/pdf") String mediaType,
        long size) {

    static UploadAnswer of(Upload upload) {
        var evidence = upload.evidence();
        return new UploadAnswer(
                evidence.uploadId(), evidence.sha256(), evidence.mediaType().mediaType(), evidence.size());
    }
}
