package ec.hito.query.live;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@Tag(name = "Changes")
class LiveController {
    private final Subscriptions subscriptions;

    LiveController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "followChanges",
            summary = "Avisos en vivo / Live notices",
            description = "Eventos del servidor (SSE): qué acto se registró, de qué iniciativa y bajo qué objetivos; lo"
                    + " que dice se lee aparte. id es la posición del registro: con Last-Event-ID se sigue donde se"
                    + " quedó. El evento day avisa que empezó otro día, con el que cambian las cifras. / Server-sent"
                    + " events: which act was recorded, on which initiative and under which objectives; what it says"
                    + " is read elsewhere. id is the position of the log: Last-Event-ID goes on from there. The event"
                    + " day says that another day began, which changes figures.")
    ResponseEntity<StreamingResponseBody> listen(
            @Parameter(description = "Solo de esta iniciativa: identificador o código / Only of this initiative")
                    @RequestParam(required = false)
                    @Nullable
                    String initiative,
            @Parameter(description = "Solo bajo este objetivo de gestión / Only under this objective", example = "2.3")
                    @RequestParam(required = false)
                    @Nullable
                    String objective,
            @Parameter(
                            description =
                                    "Última posición que ya se conoce; por omisión, la de ahora / The last position"
                                            + " that is known already; that of now by default")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    Long lastEventId,
            @Parameter(
                            description =
                                    "Como Last-Event-ID, para la primera conexión de un navegador / As Last-Event-ID,"
                                            + " for a browser's first connection")
                    @RequestParam(required = false)
                    @Nullable
                    Long after,
            HttpServletResponse response) {
        var wanted = new Wanted(initiative, objective == null ? null : code(objective));
        var subscription = subscriptions.open(wanted, lastEventId == null ? after : lastEventId);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                // Or a proxy keeps it until it has enough.
                .header("X-Accel-Buffering", "no")
                // Straight to the response: what is written to the body that is handed in is flushed only at its end.
                .body(_ -> follow(subscription, response.getOutputStream()));
    }

    private static void follow(Subscription subscription, OutputStream out) throws IOException {
        try (subscription) {
            subscription.follow(out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ManagementObjectiveCode code(String text) {
        try {
            return new ManagementObjectiveCode(text);
        } catch (IllegalArgumentException _) {
            throw new ProblemException(Problem.invalid(List.of(FieldFault.of("objective", "unknown-reference", text))));
        }
    }
}
