package ec.hito.query.parking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param events how many wait: the one that could not be applied and what has followed it in its stream */
@Schema(name = "DeadLetter")
record DeadLetter(
        @JsonUnwrapped ParkedStream parked,

        @Schema(
                description =
                        "Cuántos esperan: ese y los que le siguieron / How many wait: that one and those after it")
        int events) {
    /**
     * What came of an operator's act.
     *
     * @param applied how many events of the stream are applied that were not
     * @param still where the stream is parked now; null if nowhere
     */
    @Schema(name = "DeadLetterOutcome")
    record Outcome(
            @Schema(description = "Cuántos eventos se aplicaron / How many events were applied")
            int applied,

            @Schema(
                    description =
                            "Dónde sigue detenida; nulo si en ninguna parte / Where it is parked now; null if nowhere")
            @Nullable
            DeadLetter still) {}
}
