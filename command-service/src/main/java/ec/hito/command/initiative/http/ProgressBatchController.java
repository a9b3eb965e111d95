package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.decision.RejectedException;
import ec.hito.command.dispatch.Made;
import ec.hito.command.evidence.Uploads;
import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.http.Preconditions;
import ec.hito.command.http.RecordsOtherwise;
import ec.hito.command.http.RejectionProblem;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.web.Language;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import ec.hito.web.ProblemTexts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A month's sheet: every item is an act of its own, and one that is refused leaves the others alone. */
@RestController
@RequestMapping("/api/v1/progress-batches")
@Tag(name = "Milestones")
class ProgressBatchController {
    static final int MOST_ITEMS = 500;

    @Schema(name = "ProgressItem")
    record Item(
            @Schema(requiredMode = REQUIRED) @Nullable String initiativeId,
            @Schema(requiredMode = REQUIRED) @Nullable String milestoneId,
            @Schema(requiredMode = REQUIRED) @Nullable BigDecimal percent,
            @Nullable String note,
            @Nullable List<@Nullable EvidenceRequest> evidence,
            @Nullable String effectiveOn) {}

    @Schema(name = "ProgressBatchRequest")
    record Batch(@Schema(requiredMode = REQUIRED) @Nullable List<@Nullable Item> items) {}

    private final Acts acts;
    private final Uploads uploads;
    private final ProblemTexts texts;

    ProgressBatchController(Acts acts, Uploads uploads, ProblemTexts texts) {
        this.acts = acts;
        this.uploads = uploads;
        this.texts = texts;
    }

    @PostMapping
    @Operation(
            operationId = "recordProgressBatch",
            summary = "Registrar el avance de un mes / Record a month's progress",
            description = "Cada ítem se registra o se rechaza por sí solo, en su orden, y tiene su resultado. Con un"
                    + " Idempotency-Key se puede repetir todo: lo ya registrado recibe su primera respuesta. / Every"
                    + " item is recorded or refused by itself, in its order, and has its result. With an"
                    + " Idempotency-Key all of it can be sent again: what is recorded gets its first answer.")
    @RecordsOtherwise(keyed = true)
    ResponseEntity<ProgressBatchAnswer> record(@RequestBody Batch body, HttpServletRequest request) {
        Preconditions.current().refuse(HttpHeaders.IF_MATCH);
        var items = items(body);
        var locale = Language.of(request);
        var results = IntStream.range(0, items.size())
                .mapToObj(number -> result(number, items.get(number), locale))
                .toList();
        var response = ResponseEntity.ok();
        results.stream()
                .flatMap(result -> Optional.ofNullable(result.answer()).stream())
                .mapToLong(Answer::position)
                .max()
                .ifPresent(position -> response.header(Answer.POSITION_HEADER, Long.toString(position)));
        return response.body(new ProgressBatchAnswer(results));
    }

    private List<Item> items(Batch body) {
        var fields = acts.fields();
        if (body.items() == null || body.items().isEmpty()) {
            fields.fault("items", "required");
        }
        var items = fields.each("items", body.items(), MOST_ITEMS, (_, item) -> Optional.of(item));
        return fields.whole(() -> items);
    }

    private ProgressBatchAnswer.Result result(int number, Item item, Locale locale) {
        try {
            return ProgressBatchAnswer.Result.of(number, record(number, item));
        } catch (RejectedException e) {
            return refused(number, RejectionProblem.of(e.rejection()), locale);
        } catch (ProblemException e) {
            return refused(number, e.problem(), locale);
        }
    }

    private Answer record(int number, Item item) {
        var fields = acts.fields();
        var initiative = fields.value("initiativeId", item.initiativeId(), InitiativeId::of, "not-an-id");
        var milestone = fields.value("milestoneId", item.milestoneId(), MilestoneId::of, "not-an-id");
        var progress = new ProgressRequest(item.percent(), item.note(), item.evidence(), item.effectiveOn())
                .read(fields, uploads);
        var command = fields.whole(() -> progress.of(initiative.orElseThrow(), milestone.orElseThrow()));
        return Answer.of(
                acts.sendPart(number, item, Made.of(command.milestoneId()).with(command.progressId()), command));
    }

    private ProgressBatchAnswer.Result refused(int number, Problem problem, Locale locale) {
        var answer = texts.answer(problem, locale);
        return new ProgressBatchAnswer.Result(number, answer.getStatusCode().value(), null, answer.getBody());
    }
}
