package ec.hito.command.shell;

import ec.hito.command.authority.Permission;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Command;
import ec.hito.command.decision.Decision;
import ec.hito.model.stored.DomainEvent;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How one kind of stream decides and evolves.
 *
 * @param command the sealed interface of the commands addressed to such streams; its name is the name on the command bus
 * @param event the sealed interface of their events
 * @param initial the state before the first event
 * @param permission that a command asks for
 */
record StreamKind<C extends Command, E extends DomainEvent, S>(
        Class<C> command,
        Class<E> event,
        S initial,
        Function<C, Permission> permission,
        Decider<C, E, S> decider,
        BiFunction<S, E, S> evolve) {

    interface Decider<C, E, S> {
        Decision<E> decide(C command, S state, Catalogue catalogue);
    }

    /** @throws ClassCastException if such streams do not take the command */
    Permission permissionFor(Command command) {
        return permission.apply(this.command.cast(command));
    }

    String commandName() {
        return command.getSimpleName();
    }

    S evolveAll(S state, List<? extends DomainEvent> events) {
        var evolved = state;
        for (var event : events) {
            evolved = evolve(evolved, event);
        }
        return evolved;
    }

    /** A loaded stream that is known to be of this kind. */
    @SuppressWarnings("unchecked")
    Streams.Loaded<S> cast(Streams.Loaded<?> loaded) {
        return (Streams.Loaded<S>) loaded;
    }

    S evolve(S state, DomainEvent event) {
        return evolve.apply(state, this.event.cast(event));
    }
}
