package ec.hito.query.explanation;

import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Readings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExplanationController {
    private final Readings readings;
    private final Explanations explanations;

    ExplanationController(Readings readings, Explanations explanations) {
        this.readings = readings;
        this.explanations = explanations;
    }

    @Tag(name = "Initiatives")
    @GetMapping("/api/v1/initiatives/{idOrCode}/explanation")
    @Operation(
            operationId = "explainInitiative",
            summary = "Cómo resultan las cifras de una iniciativa / How the figures of an initiative come about",
            description = "Sus hitos con peso y porcentaje, la regla del semáforo y los eventos que lo dicen: con ello"
                    + " la suma se puede rehacer a mano. / Its milestones with weight and percentage, the rule for"
                    + " health and the events that say so: with it the sum can be redone by hand.")
    InitiativeExplanation initiative(
            @Parameter(description = "Identificador o código / Id or code", example = "INI-2024-0001") @PathVariable
                    String idOrCode,
            @ModelAttribute @ParameterObject Clocks clocks) {
        return readings.read(clocks, moment -> explanations.initiative(idOrCode, moment));
    }

    @Tag(name = "Management objectives")
    @GetMapping("/api/v1/management-objectives/{code}/explanation")
    @Operation(
            operationId = "explainManagementObjective",
            summary = "Cómo resultan las cifras de un objetivo / How the figures of an objective come about",
            description = "Cada iniciativa con lo que aporta al promedio, o por qué no cuenta. / Every initiative with"
                    + " what it brings to the mean, or why it does not count.")
    ObjectiveExplanation objective(
            @Parameter(description = "Código / Code", example = "2.3") @PathVariable String code,
            @ModelAttribute @ParameterObject Clocks clocks) {
        return readings.read(clocks, moment -> explanations.objective(code, moment));
    }
}
