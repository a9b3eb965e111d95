package ec.hito.command.plan.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Fields;
import ec.hito.model.plan.Horizon;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The years a plan speaks for; a year that is left out is missed, and not read as 0. */
@Schema(name = "Horizon")
record HorizonRequest(
        @Schema(requiredMode = REQUIRED) @Nullable Integer from,
        @Schema(requiredMode = REQUIRED) @Nullable Integer longTermTo,
        @Schema(requiredMode = REQUIRED) @Nullable Integer managementTo) {
    Optional<Horizon> read(Fields fields) {
        var first = fields.required("horizon.from", from);
        var longTerm = fields.required("horizon.longTermTo", longTermTo);
        var management = fields.required("horizon.managementTo", managementTo);
        return first.flatMap(
                year -> longTerm.flatMap(last -> management.map(middle -> new Horizon(year, last, middle))));
    }
}
