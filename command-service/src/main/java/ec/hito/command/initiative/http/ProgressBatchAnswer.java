package ec.hito.command.initiative.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import ec.hito.command.http.Answer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What became of each item of a batch, in the order of the items. */
record ProgressBatchAnswer(List<Result> results) {
    /**
     * Either an answer or a problem, as the single act would have been answered with.
     *
     * @param item its place in the batch, from 0
     * @param status the HTTP status of the single act
     */
    @Schema(name = "ProgressItemResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            int item,
            int status,
            @Nullable Answer answer,

            @Schema(ref = "#/components/schemas/Problem") @Nullable
            Object problem) {
        static Result of(int item, Answer answer) {
            return new Result(item, HttpStatus.OK.value(), answer, null);
        }
    }
}
