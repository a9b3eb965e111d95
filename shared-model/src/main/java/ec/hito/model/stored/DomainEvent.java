package ec.hito.model.stored;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** Something that happened, as recorded. Absent means unknown or not given; it is never written as null. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface DomainEvent
        permits PlanEvent, SecretariatEvent, ActorEvent, TerritoryEvent, ImportEvent, InitiativeEvent, EvidenceEvent {
    /** The stream that this event belongs to. */
    @JsonIgnore
    StreamId streamId();

    /** The day it happened, in America/Guayaquil; may be earlier than the day it was recorded, never later. */
    LocalDate effectiveOn();
}
