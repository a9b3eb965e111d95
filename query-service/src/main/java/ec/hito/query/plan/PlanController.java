package ec.hito.query.plan;

import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Readings;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Plan")
class PlanController {
    private final Readings readings;
    private final Plans plans;

    PlanController(Readings readings, Plans plans) {
        this.readings = readings;
        this.plans = plans;
    }

    @GetMapping("/api/v1/plan")
    @Operation(
            operationId = "readPlan",
            summary = "El plan vigente / The plan in force",
            description =
                    "Visión, objetivos, políticas y desafíos, tal como los aprueban los documentos, con sus reformas y"
                        + " la regla del semáforo; con asOf y atPosition o knownAt, los de cualquier día como se"
                        + " conocían en cualquier momento. / Vision, objectives, policies and challenges, as the"
                        + " documents approve them, with reforms and the rule of health; with asOf and atPosition or"
                        + " knownAt, those of any day as they were known at any time.")
    @MayAnswer(HttpStatus.NOT_FOUND)
    PlanView plan(@ModelAttribute @ParameterObject Clocks clocks) {
        return readings.read(clocks, plans::get);
    }
}
