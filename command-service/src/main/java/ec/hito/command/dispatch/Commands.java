package ec.hito.command.dispatch;

import ec.hito.command.decision.Command;
import ec.hito.model.stored.Actor;
import org.jspecify.annotations.Nullable;

/** Sends a command to its stream. */
public interface Commands {
    /**
     * Decides on the newest state of the command's stream and records what comes of it.
     *
     * @throws ec.hito.command.decision.RejectedException if the command is refused; nothing is recorded then
     */
    default Receipt send(Command command, Actor actor) {
        return send(command, actor, null);
    }

    /**
     * As {@link #send(Command, Actor)}, but once at most under the same key: a repetition gets the first receipt. What changed nothing, or
     * was refused, is not remembered.
     */
    Receipt send(Command command, Actor actor, @Nullable RequestKey key);
}
