package ec.hito.query.proposal;

import ec.hito.query.initiative.InitiativeView;
import ec.hito.query.initiative.Initiatives;
import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.PageSize;
import ec.hito.query.reading.Readings;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/proposals")
@Tag(name = "Proposals")
@SecurityRequirement(name = "token")
class ProposalController {
    private static final PageSize SIZE = new PageSize(50, 200);

    private final Readings readings;
    private final Proposals proposals;
    private final Initiatives initiatives;

    ProposalController(Readings readings, Proposals proposals, Initiatives initiatives) {
        this.readings = readings;
        this.proposals = proposals;
        this.initiatives = initiatives;
    }

    @GetMapping
    @Operation(
            operationId = "listProposals",
            summary = "Propuestas / Proposals",
            description = "Las iniciativas que planificación no ha incorporado al plan, también las que no aceptó, por"
                    + " código y por páginas. Para quien trabaja con el plan: planificación, seguimiento y"
                    + " secretarías. / The initiatives that planning has not taken into the plan, those that it"
                    + " declined too, by code and by pages. For those who work on the plan: planning, monitors and"
                    + " secretariats.")
    @MayAnswer(HttpStatus.FORBIDDEN)
    ProposalsView list(
            @ModelAttribute @ParameterObject Clocks clocks,
            @Parameter(
                            description = "Cuántas por página / How many to a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = "El nextCursor de la página anterior / The nextCursor of the page before")
                    @RequestParam(required = false)
                    @Nullable
                    String cursor) {
        var most = SIZE.of(limit);
        return readings.read(clocks, moment -> proposals.page(moment, most, cursor == null ? "" : cursor));
    }

    @GetMapping("/{idOrCode}")
    @Operation(
            operationId = "readProposal",
            summary = "Una propuesta / One proposal",
            description =
                    "Con todo lo que consta de ella, como una iniciativa. / With all that is on record of it, as an"
                            + " initiative.")
    @MayAnswer(HttpStatus.FORBIDDEN)
    InitiativeView one(
            @Parameter(description = "Identificador o código / Id or code", example = "INI-2024-0001") @PathVariable
                    String idOrCode,
            @ModelAttribute @ParameterObject Clocks clocks) {
        return readings.read(clocks, moment -> initiatives.proposal(idOrCode, moment));
    }
}
