package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.ExecutingAgencyNamed;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PromotingAgencyNamed;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import java.util.Optional;

/** Saying which bodies take part, carry out and promote. */
final class Involving {
    private Involving() {}

    static Decision<InitiativeEvent> decide(BodyCommand command, Registered initiative, Catalogue catalogue) {
        return refusal(command, initiative, catalogue)
                .map(Decision::<InitiativeEvent>reject)
                .orElseGet(() -> standsAlready(command, initiative.bodies())
                        ? Decision.nothingToDo()
                        : Decision.accept(event(command)));
    }

    private static Optional<Rejection> refusal(BodyCommand command, Registered initiative, Catalogue catalogue) {
        var references = new References(catalogue, command.timing());
        switch (command) {
            case AddParticipant add -> references.secretariat("secretariat", add.secretariat());
            case NameAgency name -> {
                var secretariat = name.agency().secretariat();
                if (secretariat != null) {
                    references.secretariat("secretariat", secretariat);
                }
            }
            case RemoveParticipant remove -> {
                if (!initiative
                        .bodies()
                        .participates(remove.secretariat(), remove.timing().effectiveOn())) {
                    return Optional.of(new UnknownPart.UnknownParticipant(remove.secretariat()));
                }
            }
        }
        return references.refusal();
    }

    private static boolean standsAlready(BodyCommand command, Bodies bodies) {
        var on = command.timing().effectiveOn();
        return switch (command) {
            case AddParticipant add -> bodies.participates(add.secretariat(), on);
            case RemoveParticipant _ -> false;
            case NameAgency name ->
                bodies.agency(name.role(), on).filter(name.agency()::equals).isPresent();
        };
    }

    private static InitiativeEvent event(BodyCommand command) {
        var id = command.initiativeId();
        var on = command.timing().effectiveOn();
        return switch (command) {
            case AddParticipant add -> new SecretariatJoined(id, add.secretariat(), on);
            case RemoveParticipant remove -> new SecretariatLeft(id, remove.secretariat(), on);
            case NameAgency name ->
                switch (name.role()) {
                    case EXECUTING ->
                        new ExecutingAgencyNamed(
                                id, name.agency().secretariat(), name.agency().name(), on);
                    case PROMOTING ->
                        new PromotingAgencyNamed(
                                id, name.agency().secretariat(), name.agency().name(), on);
                };
        };
    }
}
