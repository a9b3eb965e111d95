package ec.hito.command.initiative.http;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shows that something happened: a link, or a file that was handed in before. */
record EvidenceRequest(
        @Schema(description = "O bien uploadId / Or else uploadId") @Nullable
        String url,

        @Schema(description = "O bien url / Or else url") @Nullable
        String uploadId) {}
