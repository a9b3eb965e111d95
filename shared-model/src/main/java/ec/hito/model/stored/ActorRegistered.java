package ec.hito.model.stored;

import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that initiatives may involve; never a person.
 *
 * @param level of government, in the words of who registered it: the plan lists none
 */
public record ActorRegistered(
        ActorId actorId,
        String name,
        ActorType type,
        ActorNature nature,
        @Nullable String level,
        LocalDate effectiveOn) implements ActorEvent {}
