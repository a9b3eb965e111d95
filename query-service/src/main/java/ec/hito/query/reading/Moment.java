package ec.hito.query.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is of: the day it was worked out for and the state of the log that it contains.
 *
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

        @JsonIgnore boolean current) {}
