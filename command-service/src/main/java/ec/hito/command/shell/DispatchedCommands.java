package ec.hito.command.shell;

import ec.hito.command.authority.Authority;
import ec.hito.command.authority.Person;
import ec.hito.command.decision.Command;
import ec.hito.command.dispatch.Commands;
import ec.hito.command.dispatch.Receipt;
import ec.hito.command.dispatch.Request;
import ec.hito.eventstore.writer.FirstAnswer;
import ec.hito.eventstore.writer.IdempotencyKey;
import ec.hito.model.stored.Actor;
import org.jspecify.annotations.Nullable;

/** Sends each command under the name of its kind of stream. */
record DispatchedCommands(Dispatch dispatch, FirstAnswers firstAnswers) implements Commands {
    @Override
    public Receipt send(Command command, Person person, Request request) {
        var kind = kindOf(command);
        var actor = Authority.actor(person, kind.permissionFor(command));
        var asked = new Asked<>(command, request);
        var key = request.key();
        var named = key == null ? null : new IdempotencyKey(person.subject(), key.value(), key.requestHash());
        return firstAnswers.once(
                named, () -> send(named, kind, asked, actor), _ -> false, DispatchedCommands::receiptOf);
    }

    private static Receipt receiptOf(FirstAnswer first) {
        var answer = RecordedAnswer.read(first.answer());
        return new Receipt(answer.version(), first.position(), answer.made());
    }

    private Receipt send(@Nullable IdempotencyKey key, StreamKind<?, ?, ?> kind, Asked<?> asked, Actor actor) {
        var outcome = dispatch.<Long>send(kind.commandName(), asked, actor, key);
        return new Receipt(outcome.answer(), outcome.position(), asked.request().made());
    }

    private static StreamKind<?, ?, ?> kindOf(Command command) {
        return StreamKinds.ALL.stream()
                .filter(candidate -> candidate.command().isInstance(command))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stream takes " + command));
    }
}
