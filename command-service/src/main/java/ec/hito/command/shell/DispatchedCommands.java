package ec.hito.command.shell;

import ec.hito.command.decision.Command;
import ec.hito.command.dispatch.Commands;
import ec.hito.command.dispatch.Receipt;
import ec.hito.model.stored.Actor;

/** Sends each command under the name of its kind of stream. */
record DispatchedCommands(Dispatch dispatch) implements Commands {
    @Override
    public Receipt send(Command command, Actor actor) {
        var kind = StreamKinds.ALL.stream()
                .filter(candidate -> candidate.command().isInstance(command))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stream takes " + command));
        var outcome = dispatch.<Long>send(kind.commandName(), command, actor);
        return new Receipt(outcome.answer(), outcome.position());
    }
}
