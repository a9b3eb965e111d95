package ec.hito.command.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import ec.hito.command.dispatch.Receipt;
import ec.hito.model.InitiativeCode;
import ec.hito.model.ProgressId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
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
@Schema(name = "ActAnswer")
public record Answer(
        String id, @Nullable InitiativeCode code, @Nullable ProgressId progressId, long version, long position) {
    /** Header with the log position that an answer speaks of. */
    public static final String POSITION_HEADER = "Hito-Position";

    public static ResponseEntity<Answer> ok(Receipt receipt) {
        return with(ResponseEntity.ok(), receipt);
    }

    /** @param collection below which the thing that was made has its address */
    public static ResponseEntity<Answer> created(String collection, Receipt receipt) {
        return with(
                ResponseEntity.created(
                        URI.create(collection + "/" + receipt.made().id())),
                receipt);
    }

    public static Answer of(Receipt receipt) {
        var made = receipt.made();
        return new Answer(made.id(), made.code(), made.progressId(), receipt.version(), receipt.position());
    }

    private static ResponseEntity<Answer> with(ResponseEntity.BodyBuilder response, Receipt receipt) {
        return response.eTag("\"" + receipt.version() + "\"")
                .header(POSITION_HEADER, Long.toString(receipt.position()))
                .body(of(receipt));
    }
}
