package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.InitiativeEvent;
import java.util.Optional;

/** Attaching mechanisms to articulations that stand already. */
final class Attaching {
    private Attaching() {}

    static Decision<InitiativeEvent> decide(AttachMechanism command, Registered initiative, Catalogue catalogue) {
        return refusal(command, initiative, catalogue)
                .map(Decision::<InitiativeEvent>reject)
                .orElseGet(() -> Decision.accept(command.mechanism()
                        .attachedTo(
                                command.initiativeId(),
                                command.articulationId(),
                                command.timing().effectiveOn())));
    }

    private static Optional<Rejection> refusal(AttachMechanism command, Registered initiative, Catalogue catalogue) {
        var articulation = initiative.structure().articulation(command.articulationId());
        if (articulation.isEmpty()) {
            return Optional.of(new UnknownPart.UnknownArticulation(command.articulationId()));
        }
        var references = new References(catalogue, command.timing());
        references.mechanism("", command.mechanism());
        return references
                .refusal()
                .or(() -> command.timing().refusalBefore(articulation.get().addedOn()));
    }
}
