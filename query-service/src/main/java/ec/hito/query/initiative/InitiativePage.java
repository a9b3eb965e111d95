package ec.hito.query.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.query.reading.Moment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list.
 *
 * @param nextCursor where the next page begins; null on the last
 * @param total how many match, on all pages
 */
public record InitiativePage(
        @JsonUnwrapped Moment moment,
        List<InitiativeSummary> items,

        @Schema(description = "Para pedir la página siguiente; nulo en la última") @Nullable
        String nextCursor,

        @Schema(description = "Cuántas iniciativas cumplen los filtros, en todas las páginas")
        long total) {}
