package ec.hito.bench.http;

import ec.hito.command.dispatch.Made;
import ec.hito.command.dispatch.Receipt;
import ec.hito.command.http.Answer;
import ec.hito.model.ProgressId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a record of progress as the service does, through the same filters and the same reading of JSON, and answers without doing anything. */
@RestController
class NoopController {
    record Progress(
            @Nullable BigDecimal percent,
            @Nullable String note,
            @Nullable List<@Nullable Object> evidence,
            @Nullable String effectiveOn) {}

    @PostMapping("/api/v1/noop/{id}/milestones/{milestoneId}/progress")
    ResponseEntity<Answer> doNothing(
            @PathVariable UUID id, @PathVariable UUID milestoneId, @RequestBody Progress body) {
        return Answer.ok(new Receipt(0, 0, Made.of(milestoneId).with(new ProgressId(id))));
    }
}
