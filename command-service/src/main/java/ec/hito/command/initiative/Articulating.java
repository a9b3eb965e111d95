package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.model.InitiativeId;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Taking up articulations. */
final class Articulating {
    private Articulating() {}

    static Decision<InitiativeEvent> decide(AddArticulation command, Registered initiative, Catalogue catalogue) {
        var references = new References(catalogue, command.timing());
        references.articulation("", command.articulation());
        return references
                .refusal()
                .or(() -> initiative
                        .structure()
                        .unalignedOn(command.articulation().managementObjective())
                        .flatMap(command.timing()::refusalBefore))
                .map(Decision::<InitiativeEvent>reject)
                .orElseGet(() -> Decision.accept(events(command, initiative)));
    }

    private static List<InitiativeEvent> events(AddArticulation command, Registered initiative) {
        var articulation = command.articulation();
        var on = command.timing().effectiveOn();
        var events = new ArrayList<InitiativeEvent>();
        if (aligns(articulation, initiative, on)) {
            events.add(new InitiativeAligned(
                    command.initiativeId(),
                    articulation.managementObjective(),
                    articulation.policies().stream().distinct().toList(),
                    on));
        }
        events.addAll(added(command.initiativeId(), articulation, on));
        return events;
    }

    /**
     * An articulation that names policies says so of the initiative, even where the objective was served already; one of an earlier day says
     * that it was served earlier than was known.
     */
    private static boolean aligns(NewArticulation articulation, Registered initiative, LocalDate on) {
        return !articulation.policies().isEmpty()
                || initiative
                        .structure()
                        .alignment(articulation.managementObjective())
                        .filter(standing -> standing.says(List.of(), on))
                        .isEmpty();
    }

    static List<InitiativeEvent> added(InitiativeId initiative, NewArticulation articulation, LocalDate on) {
        var events = new ArrayList<InitiativeEvent>();
        events.add(new ArticulationAdded(
                initiative, articulation.id(), articulation.managementObjective(), articulation.objective(), null, on));
        for (var mechanism : articulation.mechanisms()) {
            events.add(mechanism.attachedTo(initiative, articulation.id(), on));
        }
        return events;
    }
}
