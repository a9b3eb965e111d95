package ec.hito.command.plan.http;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.plan.AdoptPlan;
import ec.hito.command.plan.PlanInForce;
import ec.hito.command.plan.ReformPlan;
import ec.hito.command.text.Text;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plan")
@Tag(name = "Plan")
class PlanController {
    private final Acts acts;
    private final PlanInForce inForce;

    PlanController(Acts acts, PlanInForce inForce) {
        this.acts = acts;
        this.inForce = inForce;
    }

    @PutMapping
    @Operation(
            operationId = "adoptPlan",
            summary = "Adoptar el plan / Adopt the plan",
            description = "El mismo plan otra vez no cambia nada; otro se rechaza mientras uno esté vigente. / "
                    + "The same plan again changes nothing; another one is refused while one is in force.")
    ResponseEntity<Answer> adopt(@RequestBody PlanRequest body) {
        var fields = acts.fields();
        var timing = fields.timing(body.effectiveOn());
        var plan = body.plan(fields);
        var command = fields.whole(() -> new AdoptPlan(plan.get(), timing.orElseThrow()));
        return acts.send(command.planId(), command);
    }

    @PostMapping("/reforms")
    @Operation(
            operationId = "reformPlan",
            summary = "Reformar el plan / Reform the plan",
            description = "Lleva el plan completo como queda y el instrumento legal que lo reforma. Lo que usa alguna"
                    + " iniciativa conserva su código. / Takes the whole plan as it stands afterwards and the legal"
                    + " instrument that reforms it. What an initiative uses keeps its code.")
    @MayAnswer(HttpStatus.PRECONDITION_REQUIRED)
    ResponseEntity<Answer> reform(@RequestBody ReformRequest body) {
        var fields = acts.fields();
        var timing = fields.timing(body.effectiveOn());
        var plan = body.plan().plan(fields);
        var instrument = fields.text("instrument", body.instrument(), Text.NAME);
        var command = fields.whole(
                () -> new ReformPlan(plan.get(), instrument.orElseThrow(), inForce.codesInUse(), timing.orElseThrow()));
        return acts.send(command.planId(), command);
    }
}
