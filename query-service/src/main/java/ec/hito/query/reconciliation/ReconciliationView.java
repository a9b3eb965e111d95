package ec.hito.query.reconciliation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.query.reading.Moment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was published between two positions.
 *
 * @param moment its position is the last of the range
 * @param items by key
 * @param nextCursor where the next page begins; null on the last
 */
@Schema(name = "Reconciliation")
public record ReconciliationView(
        @JsonUnwrapped Moment moment,

        @Schema(description = "Última posición antes del tramo; el tramo termina en position")
        long fromPosition,

        List<KeyDigest> items,

        @Schema(description = "Para pedir la página siguiente, con position como toPosition; nulo en la última")
        @Nullable
        String nextCursor) {}
