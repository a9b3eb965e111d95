package ec.hito.eventstore.writer;

import ec.hito.model.stored.DomainEvent;
import java.util.List;

/** Which claims an event takes. Derived from the event alone, so that the claims can be made anew from the log. */
@FunctionalInterface
public interface ClaimPolicy {
    List<Claim> claimsOf(DomainEvent event);

    /** The kinds of which the event's stream holds no claim after it. */
    default List<String> kindsReleasedBy(DomainEvent event) {
        return List.of();
    }
}
