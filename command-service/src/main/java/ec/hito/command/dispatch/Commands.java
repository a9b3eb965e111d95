package ec.hito.command.dispatch;

import ec.hito.command.authority.Person;
import ec.hito.command.decision.Command;

/** Sends a command to its stream. */
public interface Commands {
    /**
     * Decides on the newest state of the command's stream and records what comes of it. Under the same key once at most: a repetition gets
     * the first receipt. What changed nothing, or was refused, is not remembered.
     *
     * @throws ec.hito.command.decision.RejectedException if the person may not, the command is refused, or its stream is not at the version expected; nothing
     *     is recorded then
     */
    Receipt send(Command command, Person person, Request request);
}
