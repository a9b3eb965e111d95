package ec.hito.command.shell;

import ec.hito.command.authority.Authority;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Command;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import java.util.Optional;

/** A command and who gives it: whoever may not do it is refused before the decider is asked. */
record Act<C extends Command, E extends DomainEvent, S>(StreamKind<C, E, S> kind, C command, Actor actor) {
    Decision<E> decide(S state, Catalogue catalogue) {
        return refusal(state, catalogue)
                .map(Decision::<E>reject)
                .orElseGet(() -> kind.decider().decide(command, state, catalogue));
    }

    Optional<Rejection> refusal(S state, Catalogue catalogue) {
        return Authority.refusal(actor, kind.permissionFor(command), command, state, catalogue);
    }
}
