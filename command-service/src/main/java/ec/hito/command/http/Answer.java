package ec.hito.command.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import ec.hito.command.dispatch.Receipt;
import ec.hito.model.InitiativeCode;
import ec.hito.model.ProgressId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * What every accepted command is answered with.
 *
 * @param id of the thing that was made, or else of the one that was acted on
 * @param code of the initiative, when it is given one
 * @param progressId of the record of progress that was made, if one was
 * @param version of the stream, as in the {@code ETag}
 * @param position in the log, as in {@code Hito-Position}; the read side takes it as {@code minPosition}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        String id, @Nullable InitiativeCode code, @Nullable ProgressId progressId, long version, long position) {
    /** Header with the log position that an answer speaks of. */
    public static final String POSITION_HEADER = "Hito-Position";

    public static ResponseEntity<Answer> ok(Object id, Receipt receipt) {
        return with(ResponseEntity.ok(), new Answer(id.toString(), null, null, receipt.version(), receipt.position()));
    }

    public static ResponseEntity<Answer> ok(Object id, ProgressId progress, Receipt receipt) {
        return with(
                ResponseEntity.ok(), new Answer(id.toString(), null, progress, receipt.version(), receipt.position()));
    }

    public static ResponseEntity<Answer> with(ResponseEntity.BodyBuilder response, Answer answer) {
        return response.eTag("\"" + answer.version() + "\"")
                .header(POSITION_HEADER, Long.toString(answer.position()))
                .body(answer);
    }
}
