package ec.hito.query.following;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.LogFollower;
import ec.hito.query.projection.AppliedTable;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/projections")
@Tag(name = "Operations")
@SecurityRequirement(name = "token")
class OperationsController {
    /**
     * How far a projection group has come.
     *
     * @param head position of the newest event in the log
     * @param lagEvents how many events of the log it has not applied yet
     * @param failing whether the last attempt to go on failed in this instance; the reason stands in its log
     */
    record ProjectionState(
            String name,
            long position,
            long head,
            long lagEvents,
            @Nullable Instant dataUpTo,
            boolean failing) {}

    record Rebuilt(String name, long position) {}

    private final EventLog log;
    private final AppliedTable applied;
    private final Rebuild rebuild;
    private final LogFollower follower;

    OperationsController(EventLog log, AppliedTable applied, Rebuild rebuild, LogFollower follower) {
        this.log = log;
        this.applied = applied;
        this.rebuild = rebuild;
        this.follower = follower;
    }

    @GetMapping
    @Operation(
            operationId = "listProjections",
            summary = "Hasta dónde han seguido las proyecciones el registro / How far the projections have followed",
            description = "Con su rezago en eventos. / With their lag in events.")
    @MayAnswer(HttpStatus.FORBIDDEN)
    List<ProjectionState> states() {
        var state = applied.read();
        var head = log.head().position();
        return List.of(new ProjectionState(
                FollowingFeature.STATUS,
                state.position(),
                head,
                Math.max(0, head - state.position()),
                state.recordedAt(),
                follower.failing()));
    }

    @PostMapping("/{name}/rebuild")
    @Operation(
            operationId = "rebuildProjection",
            summary = "Rehacer una proyección desde el registro / Rebuild a projection from the log",
            description = "La anterior se lee hasta que la nueva esté completa. / The one before is read until the new"
                    + " one is complete.")
    @MayAnswer(HttpStatus.CONFLICT)
    Rebuilt rebuild(
            @Parameter(description = "Nombre de la proyección / Name of the projection", example = "status")
                    @PathVariable
                    String name) {
        if (!name.equals(FollowingFeature.STATUS)) {
            throw new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "unknown-projection", name));
        }
        try {
            return new Rebuilt(name, rebuild.run());
        } catch (UnableToClaimTokenException e) {
            throw new ProblemException(Problem.of(HttpStatus.CONFLICT, "projection-busy", name));
        }
    }
}
