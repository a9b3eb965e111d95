package ec.hito.query.following;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a projection group has come.
 *
 * @param head position of the newest event in the log
 * @param lagEvents how many events of the log it has not applied yet
 * @param lagMillis for how long the oldest of these has been recorded, 0 if there is none
 * @param parkedStreams how many streams have an event that could not be applied
 * @param failing whether the last attempt to go on failed in this instance; the reason stands in its log
 * @param previousGeneration the one before, if it is still there to go back to
 * @param lastFailure why the last rebuild was given up; null if it was not
 */
record ProjectionState(
        String name,
        long position,
        long head,
        long lagEvents,
        long lagMillis,
        @Nullable Instant dataUpTo,

        @Schema(
                description = "Cuántas series de eventos están detenidas; véase dead-letters / How many streams are"
                        + " parked; see dead-letters")
        long parkedStreams,

        boolean failing,

        @Schema(description = "Generación del modelo de lectura en uso / Generation of the read model in force")
        int generation,

        @Schema(description = "Desde cuándo está en uso / Since when it is in force")
        Instant inForceSince,

        @Schema(
                description =
                        "Generación anterior, si aún se puede volver a ella / The one before, if there is a way back")
        @Nullable
        Integer previousGeneration,

        @Schema(description = "Generación que se está rehaciendo ahora / Generation that is being made now") @Nullable
        RebuildState rebuild,

        @Schema(
                description = "En qué difiere de la anterior la que está en uso; nulo si no se pudo comparar / In what"
                        + " the one in force differs from the one before; null if they could not be compared")
        @Nullable
        Comparison comparison,

        @Schema(description = "Por qué se abandonó la última / Why the last rebuild was given up") @Nullable
        String lastFailure) {
    /**
     * A rebuild that is under way.
     *
     * @param events of the log so far
     * @param secondsLeft at the rate up to now; null before there is one
     */
    record RebuildState(
            int generation,
            Instant since,
            long eventsDone,
            long events,
            double eventsPerSecond,
            @Nullable Long secondsLeft) {}
}
