package ec.hito.query.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Role;
import ec.hito.query.reading.Moment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A page of what was done to an initiative.
 *
 * @param items the newest record first
 * @param nextCursor where the next page begins; null on the last
 * @param total of all pages
 */
@Schema(name = "History")
public record HistoryView(
        @JsonUnwrapped Moment moment,
        InitiativeId id,
        InitiativeCode code,
        List<RecordedAct> items,

        @Schema(description = "Para pedir la página siguiente; nulo en la última") @Nullable
        String nextCursor,

        long total) {

    /**
     * An act on record.
     *
     * @param act name of the event, such as {@code initiative.progress-recorded}
     * @param daysLate how many days after the day it is of it was recorded, in America/Guayaquil
     * @param importId of the import that brought it about, or that was taken back by it
     * @param subject what the act is about, where it is a part of the initiative, in words
     * @param says the event as it is published
     */
    @Schema(name = "RecordedAct")
    public record RecordedAct(
            @Schema(description = "Lugar en el registro de eventos")
            long position,

            UUID eventId,

            @Schema(example = "initiative.progress-recorded")
            String act,

            @Schema(
                    description = "update: novedad; correction: enmienda un error; reform: reforma del plan; undo:"
                            + " deshace una importación")
            Nature nature,

            @Schema(description = "Día en que ocurrió") LocalDate effectiveOn,
            Instant recordedAt,

            @Schema(description = "Si se registró después del día en que ocurrió")
            boolean late,

            int daysLate,
            By by,

            @Schema(description = "Por qué, si el acto lo dice") @Nullable
            String reason,

            @Nullable ImportId importId,

            @Schema(description = "De qué hito, mecanismo u objetivo de articulación se trata") @Nullable
            String subject,

            @Schema(description = "Datos de demostración") boolean simulated,

            @Schema(type = "object", description = "El evento tal como se publica, según su esquema en /contracts")
            JsonNode says) {}

    /** In which role, and for which secretariat; never who. */
    @Schema(name = "ActedBy")
    public record By(Role role, @Nullable SecretariatCode secretariat) {}
}
