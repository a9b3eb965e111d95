package ec.hito.query.objective;

import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Readings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/management-objectives")
@Tag(name = "Management objectives")
class ObjectiveController {
    private final Readings readings;
    private final Objectives objectives;

    ObjectiveController(Readings readings, Objectives objectives) {
        this.readings = readings;
        this.objectives = objectives;
    }

    @GetMapping
    @Operation(
            operationId = "listManagementObjectives",
            summary = "Estado por objetivo de gestión / Status by management objective",
            description = "Cifras de cada objetivo, de los objetivos de desarrollo y del plan. Nulo quiere decir que"
                + " no se mide, nunca cero. Sin plan vigente las listas están vacías. Con asOf y atPosition o knownAt,"
                + " de cualquier día como se conocía en cualquier momento: una cifra citada se vuelve a obtener igual."
                + " / Figures of every objective, of the development objectives and of the plan. Null says that"
                + " nothing is measured, never zero. Without a plan in force the lists are empty. With asOf and"
                + " atPosition or knownAt, of any day as it was known at any time: a figure once quoted comes out the"
                + " same.")
    ObjectivesView all(@ModelAttribute @ParameterObject Clocks clocks) {
        return readings.read(clocks, objectives::all);
    }

    @GetMapping("/{code}")
    @Operation(
            operationId = "readManagementObjective",
            summary = "Un objetivo de gestión / One management objective",
            description = "Sus cifras y, en items, sus iniciativas. / Its figures and, in items, its initiatives.")
    ObjectivesView.One one(
            @Parameter(description = "Código / Code", example = "2.3") @PathVariable String code,
            @ModelAttribute @ParameterObject Clocks clocks) {
        return readings.read(clocks, moment -> objectives.one(code, moment));
    }
}
