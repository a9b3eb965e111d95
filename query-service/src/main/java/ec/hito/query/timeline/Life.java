package ec.hito.query.timeline;

import ec.hito.model.stored.InitiativeCancelled;
import ec.hito.model.stored.InitiativeCompleted;
import ec.hito.model.stored.InitiativeDeclined;
import ec.hito.model.stored.InitiativeDescribed;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.InitiativeResumed;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.InitiativeSuspended;
import ec.hito.model.stored.LifecycleEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationEvent;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.query.figures.Lifecycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an initiative is and how far it has come, as far as it is folded. */
public final class Life {
    /** What befell it besides its start, and why if somebody had to say. */
    public record Turn(
            Lifecycle lifecycle, LocalDate since, @Nullable String reason, Source from) {}

    private final List<InitiativeDescribed> described = new ArrayList<>();
    private @Nullable InitiativeRegistered registration;
    private @Nullable Source registeredFrom;
    private @Nullable Source startedFrom;
    private @Nullable Turn turn;
    private @Nullable InitiativeDeclined declined;
    private boolean endorsed;

    Life() {}

    void apply(RegistrationEvent event, RecordedEvent recorded) {
        switch (event) {
            case InitiativeRegistered registered -> {
                registration = registered;
                registeredFrom = Source.of(recorded);
            }
            case InitiativeEndorsed _ -> endorsed = true;
            case RegistrationRevoked _ -> registration = null;
            case InitiativeDescribed said -> described.add(said);
            case InitiativeDeclined e -> declined = e;
        }
    }

    void apply(LifecycleEvent event, RecordedEvent recorded) {
        var from = Source.of(recorded);
        var on = event.effectiveOn();
        switch (event) {
            // A second one on a later day says nothing new.
            case InitiativeStarted _ -> startedFrom = startedFrom == null ? from : startedFrom;
            case InitiativeSuspended e -> turn = new Turn(Lifecycle.SUSPENDED, on, e.reason(), from);
            case InitiativeResumed _ -> turn = null;
            case InitiativeCompleted _ -> turn = new Turn(Lifecycle.COMPLETED, on, null, from);
            case InitiativeCancelled e -> turn = new Turn(Lifecycle.CANCELLED, on, e.reason(), from);
        }
    }

    /** Null if it was revoked, or not registered yet. */
    public @Nullable InitiativeRegistered registration() {
        return registration;
    }

    /** What was said of it after its registration, in the order in which it counts. */
    public List<InitiativeDescribed> described() {
        return List.copyOf(described);
    }

    /** Why planning did not take a proposal into the plan; null if it did, or has not decided yet. */
    public @Nullable InitiativeDeclined declined() {
        return declined;
    }

    public @Nullable LocalDate startedOn() {
        return startedFrom == null ? null : startedFrom.effectiveOn();
    }

    /** Null if nothing befell it, or it was resumed. */
    public @Nullable Turn turn() {
        return turn;
    }

    boolean endorsed() {
        return endorsed;
    }

    /** What is resumed stands where it would without the suspension. */
    Lifecycle lifecycle() {
        if (turn != null) {
            return turn.lifecycle();
        }
        return startedFrom == null ? Lifecycle.REGISTERED : Lifecycle.IN_PROGRESS;
    }

    /** The event that it rests on; null for what is not registered. */
    @Nullable
    Source lifecycleFrom() {
        if (turn != null) {
            return turn.from();
        }
        return startedFrom == null ? registeredFrom : startedFrom;
    }
}
