package ec.hito.query.parking;

import ec.hito.model.stored.StreamId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A stream of which nothing is applied any more from one event on.
 *
 * @param position of that event in the log
 * @param sequence of that event in its stream
 * @param failure why it could not be applied, for the operator
 */
@Schema(name = "ParkedStream")
record ParkedStream(
        @Schema(
                description = "La serie de eventos / The stream",
                example = "initiative-0197a001-0000-7000-8000-000000000001")
        StreamId id,

        @Schema(
                description =
                        "Posición del evento que no se pudo aplicar / Position of the event that could not be applied")
        long position,

        @Schema(description = "Su lugar en la serie / Its place in the stream")
        long sequence,

        @Schema(example = "initiative.progress-recorded") String type,
        Instant recordedAt,

        @Schema(description = "Por qué no se pudo aplicar / Why it could not be applied")
        String failure) {}
