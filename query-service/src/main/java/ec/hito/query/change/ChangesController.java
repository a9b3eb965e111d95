package ec.hito.query.change;

import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Changes")
class ChangesController {
    private final PeriodChanges period;

    ChangesController(PeriodChanges period) {
        this.period = period;
    }

    @GetMapping("/api/v1/changes")
    @Operation(
            operationId = "readChanges",
            summary = "Qué cambió entre dos días o dos posiciones / What changed between two days or positions",
            description = "Por iniciativa, lo que se supo: qué se agregó, quitó, movió o avanzó, con actor y motivo, y"
                    + " si ocurrió en el período o se supo tarde. La diferencia del avance se reparte entre trabajo,"
                    + " enmiendas, cambios de peso, cancelaciones y lo que entró o salió; la del avance esperado,"
                    + " además, entre el calendario y las reprogramaciones. / By initiative, what became known: what"
                    + " was added, removed, moved or progressed, with actor and reason, and whether it occurred in the"
                    + " period or was learnt late. The difference in progress is split into work, corrections,"
                    + " reweighting, cancellations and what joined or left; that in expected progress also into"
                    + " calendar and rescheduling.")
    @MayAnswer(HttpStatus.NOT_FOUND)
    ChangesView between(@ModelAttribute @ParameterObject ChangesQuery query) {
        return period.read(query, Function.identity());
    }
}
