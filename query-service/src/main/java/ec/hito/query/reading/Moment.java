package ec.hito.query.reading;

import ec.hito.query.projection.Applied;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is of: the day it was worked out for and the state of the log that it contains.
 *
 * @param dataUpTo when the newest event included was recorded; null while there is none
 */
public record Moment(
        @Schema(description = "Día para el que se calculan las cifras, en America/Guayaquil")
        LocalDate asOf,

        @Schema(description = "Posición del registro de eventos que la respuesta incluye")
        long position,

        @Schema(description = "Instante en que se registró el evento más reciente incluido") @Nullable
        Instant dataUpTo) {

    static Moment of(LocalDate day, Applied applied) {
        return new Moment(day, applied.position(), applied.recordedAt());
    }
}
