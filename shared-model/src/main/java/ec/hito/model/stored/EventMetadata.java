package ec.hito.model.stored;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded beside an event.
 *
 * @param correlationId shared by everything that one request brought about
 * @param causationId the event or command that led to this one
 * @param simulated whether it is demo data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventMetadata(
        Actor actor, UUID correlationId, @Nullable UUID causationId, boolean simulated) {}
