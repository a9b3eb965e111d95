package ec.hito.command.dispatch;

import ec.hito.command.decision.Command;
import ec.hito.model.stored.Actor;

/** Sends a command to its stream. */
public interface Commands {
    /**
     * Decides on the newest state of the command's stream and records what comes of it.
     *
     * @throws ec.hito.command.decision.RejectedException if the command is refused; nothing is recorded then
     */
    Receipt send(Command command, Actor actor);
}
