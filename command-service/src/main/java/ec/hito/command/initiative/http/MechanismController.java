package ec.hito.command.initiative.http;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.initiative.MechanismCommand;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives/{id}/articulations/{articulationId}/mechanisms/{mechanismId}")
@Tag(name = "Mechanisms")
class MechanismController {
    private final Acts acts;

    MechanismController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/negotiation")
    @Operation(
            operationId = "negotiateMechanism",
            summary = "Registrar la negociación de un mecanismo / Record that a mechanism is negotiated",
            description = "Que está en negociación desde ese día. / That it is being negotiated from that day on.")
    ResponseEntity<Answer> negotiate(
            @PathVariable UUID id,
            @PathVariable UUID articulationId,
            @PathVariable UUID mechanismId,
            @RequestBody NegotiationRequest body) {
        return send(body.read(MechanismAddress.of(id, articulationId, mechanismId), acts.fields()));
    }

    @PostMapping("/signature")
    @Operation(
            operationId = "signMechanism",
            summary = "Registrar la suscripción de un mecanismo / Record that a mechanism was signed",
            description = "Rige desde validFrom hasta validTo inclusive; su vencimiento se sigue de allí. / "
                    + "In force from validFrom to validTo, both included; that it expires follows from there.")
    ResponseEntity<Answer> sign(
            @PathVariable UUID id,
            @PathVariable UUID articulationId,
            @PathVariable UUID mechanismId,
            @RequestBody SignatureRequest body) {
        return send(body.read(MechanismAddress.of(id, articulationId, mechanismId), acts.fields()));
    }

    @PostMapping("/amendment")
    @Operation(
            operationId = "amendMechanism",
            summary = "Registrar una adenda / Record an amendment",
            description = "Lo que no se indica queda como estaba. / What is left out stays as it was.")
    ResponseEntity<Answer> amend(
            @PathVariable UUID id,
            @PathVariable UUID articulationId,
            @PathVariable UUID mechanismId,
            @RequestBody AmendmentRequest body) {
        return send(body.read(MechanismAddress.of(id, articulationId, mechanismId), acts.fields()));
    }

    @PostMapping("/termination")
    @Operation(
            operationId = "terminateMechanism",
            summary = "Terminar un mecanismo suscrito / Terminate a signed mechanism",
            description = "Desde ese día ya no rige. / From that day on it is not in force.")
    ResponseEntity<Answer> terminate(
            @PathVariable UUID id,
            @PathVariable UUID articulationId,
            @PathVariable UUID mechanismId,
            @RequestBody MechanismEndRequest body) {
        return send(body.readTermination(MechanismAddress.of(id, articulationId, mechanismId), acts.fields()));
    }

    @PostMapping("/correction")
    @Operation(
            operationId = "correctMechanism",
            summary = "Corregir lo que se vinculó / Correct what was attached",
            description = "Reemplaza tipo, descripción, nivel de intervención y contrapartes desde el día en que se"
                    + " vinculó; lo que no se indica queda vacío. / Replaces type, description, level of intervention"
                    + " and partners from the day of attachment on; what is left out becomes empty.")
    @MayAnswer(HttpStatus.PRECONDITION_REQUIRED)
    ResponseEntity<Answer> correct(
            @PathVariable UUID id,
            @PathVariable UUID articulationId,
            @PathVariable UUID mechanismId,
            @RequestBody MechanismCorrectionRequest body) {
        return send(body.read(MechanismAddress.of(id, articulationId, mechanismId), acts.fields()));
    }

    @DeleteMapping
    @Operation(
            operationId = "detachMechanism",
            summary = "Desvincular un mecanismo / Detach a mechanism",
            description = "Pide el motivo en el cuerpo; lo suscrito no se desvincula, se termina. / "
                    + "Asks for the reason in the body; what was signed is terminated, not detached.")
    ResponseEntity<Answer> detach(
            @PathVariable UUID id,
            @PathVariable UUID articulationId,
            @PathVariable UUID mechanismId,
            @RequestBody MechanismEndRequest body) {
        return send(body.readDetachment(MechanismAddress.of(id, articulationId, mechanismId), acts.fields()));
    }

    private ResponseEntity<Answer> send(MechanismCommand command) {
        return acts.send(command.mechanismId(), command);
    }
}
