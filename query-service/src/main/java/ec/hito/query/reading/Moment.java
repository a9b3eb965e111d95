package ec.hito.query.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is of: the day it was worked out for and the state of the log that it contains.
 *
 * @param incomplete whether something up to the position is missing, since its stream is parked
 * @param current whether that is today and everything that the read model contains
 * @param dataUpTo when the newest event included was recorded; null while there is none
 */
public record Moment(
        @Schema(description = "Día para el que se calculan las cifras, en America/Guayaquil")
        LocalDate asOf,

        @Schema(description = "Posición del registro de eventos que la respuesta incluye")
        long position,

        @Schema(description = "Instante en que se registró el evento más reciente incluido") @Nullable
        Instant dataUpTo,

        @Schema(
                description =
                        "Si falta algo de lo registrado, porque no se pudo aplicar: hay series de eventos detenidas")
        boolean incomplete,

        @JsonIgnore boolean current) {
    /** The same, of what no parked stream has to do with. */
    public Moment complete() {
        return new Moment(asOf, position, dataUpTo, false, current);
    }
}
