package ec.hito.command.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Role;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was recorded on a stream, as told to one who had not seen it.
 *
 * @param version of the stream with it
 * @param type the event's name, such as {@code initiative.progress-recorded}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        long version,
        String type,
        LocalDate effectiveOn,
        Instant recordedAt,
        Role role,
        @Nullable SecretariatCode secretariat) {}
