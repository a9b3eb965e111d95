package ec.hito.command.initiative.http;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shows that something happened: a link, or a file that was handed in before. */
record EvidenceRequest(
        @Schema(
                example = "https://www.quito.gob.ec/actas/2024-06-12.pdf",
                description = "O bien uploadId / Or else uploadId")
        @Nullable
        String url,

        @Schema(example = "0197a000-0000-7000-8000-00000000000a", description = "O bien url / Or else url") @Nullable
        String uploadId) {}
