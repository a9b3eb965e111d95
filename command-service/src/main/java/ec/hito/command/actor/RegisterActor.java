package ec.hito.command.actor;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import org.jspecify.annotations.Nullable;

/** An actor comes into the catalogue. */
public record RegisterActor(
        ActorId id,
        String name,
        ActorType type,
        ActorNature nature,
        @Nullable String level,
        Timing timing) implements ActorCommand {
    /** @throws IllegalArgumentException if a text has a fault */
    public RegisterActor {
        name = Text.NAME.require(name);
        level = Text.TITLE.requireIfGiven(level);
    }

    @Override
    public boolean begins() {
        return true;
    }
}
