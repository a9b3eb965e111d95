package ec.hito.command.initiative.http;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.http.Fields;
import ec.hito.command.initiative.DescribeInitiative;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives/{id}")
@Tag(name = "Initiatives")
class DescriptionController {
    @Schema(name = "DescriptionRequest")
    record Request(
            @Nullable String description,
            @Nullable String problem,
            @Nullable String expectedImpact,
            @Nullable String plannedFrom,
            @Nullable String plannedTo,
            @Nullable List<@Nullable String> approaches,
            @Nullable List<@Nullable String> references,
            @Nullable String effectiveOn) {}

    private final Acts acts;

    DescriptionController(Acts acts) {
        this.acts = acts;
    }

    @PatchMapping
    @Operation(
            operationId = "describeInitiative",
            summary = "Describir una iniciativa / Describe an initiative",
            description = "Cambia solo lo que se da; una lista reemplaza a la anterior y nada queda vacío. / "
                    + "Changes only what is given; a list replaces the one before, and nothing is left empty.")
    @MayAnswer(HttpStatus.PRECONDITION_REQUIRED)
    ResponseEntity<Answer> describe(@PathVariable UUID id, @RequestBody Request body) {
        var command = command(new InitiativeId(id), body, acts.fields());
        return acts.send(command.initiativeId(), command);
    }

    private static DescribeInitiative command(InitiativeId initiative, Request body, Fields fields) {
        var description = fields.textIfGiven("description", body.description(), Text.DESCRIPTION);
        var problem = fields.textIfGiven("problem", body.problem(), Text.DESCRIPTION);
        var impact = fields.textIfGiven("expectedImpact", body.expectedImpact(), Text.DESCRIPTION);
        var from = day("plannedFrom", body.plannedFrom(), fields);
        var to = day("plannedTo", body.plannedTo(), fields);
        var approaches = texts("approaches", body.approaches(), DescribeInitiative.MOST_APPROACHES, Text.TITLE, fields);
        var references = texts("references", body.references(), DescribeInitiative.MOST_REFERENCES, Text.NAME, fields);
        var timing = fields.timing(body.effectiveOn());
        return fields.whole(() -> new DescribeInitiative(
                initiative,
                description.orElse(null),
                problem.orElse(null),
                impact.orElse(null),
                from.orElse(null),
                to.orElse(null),
                approaches,
                references,
                timing.orElseThrow()));
    }

    private static Optional<LocalDate> day(String field, @Nullable String value, Fields fields) {
        return fields.valueIfGiven(field, value, LocalDate::parse, "not-a-day");
    }

    /** An empty list would seem to take away what stands, which no event can say. */
    private static List<String> texts(
            String field, @Nullable List<@Nullable String> values, int most, Text kind, Fields fields) {
        if (values != null && values.isEmpty()) {
            fields.fault(field, "required");
        }
        return fields.each(field, values, most, (path, value) -> fields.text(path, value, kind));
    }
}
