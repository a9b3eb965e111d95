package ec.hito.web.openapi;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a problem looks; what {@link ec.hito.web.ProblemTexts} writes. */
@Schema(
        name = ProblemShape.NAME,
        description = "Por qué no se hizo lo que se pidió (RFC 9457), en español o en inglés según Accept-Language;"
                + " algunos llevan más miembros. / Why a request was not carried out, in Spanish or English by"
                + " Accept-Language; some bear further members.",
        additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
record ProblemShape(
        @Schema(
                description = "Estable; docs/problems.md los lista. / Stable; docs/problems.md lists them.",
                example = "invalid")
        String code,

        @Schema(example = "Datos no válidos") String title,

        @Schema(example = "Revise los campos señalados (1) y vuelva a enviar. No se guardó nada.")
        String detail,

        @Schema(example = "400") int status,

        @Schema(description = "La dirección pedida. / The address asked for.", example = "/api/v1/initiatives")
        @Nullable
        String instance,

        @Schema(description = "Los campos errados, si los hay. / The fields at fault, if any.") @Nullable
        List<Fault> errors) {
    static final String NAME = "Problem";

    @Schema(name = "FieldFault")
    record Fault(
            @Schema(
                    description = "Como se escribió en el pedido. / As written in the request.",
                    example = "articulations[0].objective")
            String field,

            @Schema(example = "required") String code,
            @Schema(example = "Falta este campo.") String message) {}
}
