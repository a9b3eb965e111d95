package ec.hito.query.note;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.query.history.HistoryView.By;
import ec.hito.query.reading.Moment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was written of an initiative for the administration alone.
 *
 * @param items the newest record first
 * @param nextCursor where the next page begins; null on the last
 * @param total of all pages
 */
@Schema(name = "Notes")
record NotesView(
        @JsonUnwrapped Moment moment,
        InitiativeId id,
        InitiativeCode code,
        List<Note> items,

        @Schema(description = "Para pedir la página siguiente; nulo en la última") @Nullable
        String nextCursor,

        long total) {

    /**
     * What somebody wrote beside an act.
     *
     * @param act {@code progress} or {@code situation-report}
     * @param actId of the record of progress or the report
     * @param milestone whose progress it is about, by its title; null of a report
     */
    @Schema(name = "Note")
    record Note(
            @Schema(description = "Lugar en el registro de eventos")
            long position,

            @Schema(example = "progress") String act,
            UUID actId,

            @Schema(description = "De qué hito es el avance; nulo si es un informe") @Nullable
            String milestone,

            String text,

            @Schema(description = "Día en que ocurrió") LocalDate effectiveOn,
            Instant recordedAt,
            By by) {}
}
