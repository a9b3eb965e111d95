package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.ExecutingAgencyNamed;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PromotingAgencyNamed;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import java.util.List;
import java.util.Optional;

/** Saying which bodies take part, carry out and promote. */
final class Involving {
    private Involving() {}

    static Decision<InitiativeEvent> decide(BodyCommand command, Registered initiative, Catalogue catalogue) {
        return refusal(command, initiative, catalogue)
                .map(Decision::<InitiativeEvent>reject)
                .orElseGet(() -> standsAlready(command, initiative.bodies(), catalogue)
                        ? Decision.nothingToDo()
                        : Decision.accept(events(command, initiative.bodies(), catalogue)));
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
                if (participationsOf(remove, initiative.bodies(), catalogue).isEmpty()) {
                    return Optional.of(new UnknownPart.UnknownParticipant(remove.secretariat()));
                }
            }
        }
        return references.refusal();
    }

    private static boolean standsAlready(BodyCommand command, Bodies bodies, Catalogue catalogue) {
        var on = command.timing().effectiveOn();
        return switch (command) {
            case AddParticipant add ->
                bodies.participants(on).stream()
                        .anyMatch(one -> catalogue.successor(one, on).equals(add.secretariat()));
            case RemoveParticipant _ -> false;
            case NameAgency name ->
                bodies.agency(name.role(), on).filter(name.agency()::equals).isPresent();
        };
    }

    /** The codes under which a secretariat takes part: its own, and those of what became part of it. */
    private static List<SecretariatCode> participationsOf(
            RemoveParticipant command, Bodies bodies, Catalogue catalogue) {
        var on = command.timing().effectiveOn();
        return bodies.participants(on).stream()
                .filter(one -> one.equals(command.secretariat())
                        || catalogue.successor(one, on).equals(command.secretariat()))
                .toList();
    }

    private static List<InitiativeEvent> events(BodyCommand command, Bodies bodies, Catalogue catalogue) {
        var id = command.initiativeId();
        var on = command.timing().effectiveOn();
        return switch (command) {
            case AddParticipant add -> List.of(new SecretariatJoined(id, add.secretariat(), on));
            case RemoveParticipant remove ->
                participationsOf(remove, bodies, catalogue).stream()
                        .<InitiativeEvent>map(secretariat -> new SecretariatLeft(id, secretariat, on))
                        .toList();
            case NameAgency name -> List.of(named(name));
        };
    }

    private static InitiativeEvent named(NameAgency command) {
        var id = command.initiativeId();
        var on = command.timing().effectiveOn();
        var agency = command.agency();
        return switch (command.role()) {
            case EXECUTING -> new ExecutingAgencyNamed(id, agency.secretariat(), agency.name(), on);
            case PROMOTING -> new PromotingAgencyNamed(id, agency.secretariat(), agency.name(), on);
        };
    }
}
