package ec.hito.query.following;

import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/projections")
@Tag(name = "Operations")
@SecurityRequirement(name = "token")
class OperationsController {
    record RebuildBegun(String name, int generation) {}

    private final ProjectionStates states;
    private final Rebuild rebuild;

    OperationsController(ProjectionStates states, Rebuild rebuild) {
        this.states = states;
        this.rebuild = rebuild;
    }

    @GetMapping
    @Operation(
            operationId = "listProjections",
            summary = "Hasta dónde han seguido las proyecciones el registro / How far the projections have followed",
            description = "Con su rezago, lo que avanza al rehacerlas y en qué difirió la última vez. / With their lag,"
                    + " how far a rebuild is, and in what the last one differed.")
    @MayAnswer(HttpStatus.FORBIDDEN)
    List<ProjectionState> states() {
        return List.of(states.status());
    }

    @PostMapping("/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "rebuildProjection",
            summary = "Rehacer una proyección desde el registro / Rebuild a projection from the log",
            description =
                    "Se hace al lado: la anterior se sigue y se lee hasta que la nueva esté completa, se comparan y se"
                        + " cambia de una vez. / It is made beside: the one before is followed and read until the new"
                        + " one is complete; then both are compared and the new one takes its place in one step.")
    @ApiResponse(responseCode = "202", description = "Ha empezado. / It has begun.", useReturnTypeSchema = true)
    @MayAnswer(HttpStatus.CONFLICT)
    RebuildBegun rebuild(
            @Parameter(description = "Nombre de la proyección / Name of the projection", example = "status")
                    @PathVariable
                    String name) {
        if (!name.equals(FollowingFeature.STATUS)) {
            throw new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "unknown-projection", name));
        }
        try {
            return new RebuildBegun(name, rebuild.start().number());
        } catch (RebuildRunning e) {
            throw new ProblemException(Problem.of(HttpStatus.CONFLICT, "rebuild-running", name));
        } catch (UnableToClaimTokenException e) {
            throw new ProblemException(Problem.of(HttpStatus.CONFLICT, "projection-busy", name));
        }
    }
}
