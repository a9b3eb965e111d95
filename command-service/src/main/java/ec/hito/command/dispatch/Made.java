package ec.hito.command.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import ec.hito.model.InitiativeCode;
import ec.hito.model.ProgressId;
import org.jspecify.annotations.Nullable;

/**
 * What the answer to an accepted command names.
 *
 * @param id of the thing that was made, or else of the one that was acted on
 * @param code of the initiative, when it is given one
 * @param progressId of the record of progress that was made, if one was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Made(
        String id, @Nullable InitiativeCode code, @Nullable ProgressId progressId) {
    public static Made of(Object id) {
        return new Made(id.toString(), null, null);
    }

    public Made coded(InitiativeCode given) {
        return new Made(id, given, progressId);
    }

    public Made with(ProgressId progress) {
        return new Made(id, code, progress);
    }
}
