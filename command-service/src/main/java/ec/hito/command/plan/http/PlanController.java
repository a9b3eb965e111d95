package ec.hito.command.plan.http;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.plan.AdoptPlan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plan")
@Tag(name = "Plan")
class PlanController {
    private final Acts acts;

    PlanController(Acts acts) {
        this.acts = acts;
    }

    @PutMapping
    @Operation(
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
}
