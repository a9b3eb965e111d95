package ec.hito.eventstore.writer;

import ec.hito.model.stored.DomainEvent;
import java.util.List;

/** Which claims an event takes. Derived from the event alone, so that the claims can be made anew from the log. */
@FunctionalInterface
public interface ClaimPolicy {
    List<Claim> claimsOf(DomainEvent event);

    /** What the event's stream no longer holds after it. */
    default List<Release> releasedBy(DomainEvent event) {
        return List.of();
    }
}
