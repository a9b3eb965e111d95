package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.LeadSecretariatAssigned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Registration by hand: the initiative, what it serves, its articulations with their mechanisms, and its lead if it has one. */
final class Registering {
    private Registering() {}

    static Decision<InitiativeEvent> decide(RegisterInitiative command, Catalogue catalogue) {
        return refusal(command, catalogue)
                .map(Decision::<InitiativeEvent>reject)
                .orElseGet(() -> Decision.accept(events(command)));
    }

    private static Optional<Rejection> refusal(RegisterInitiative command, Catalogue catalogue) {
        var references = new References(catalogue, command.timing());
        if (command.leadSecretariat() != null) {
            references.secretariat("leadSecretariat", command.leadSecretariat());
        }
        for (int i = 0; i < command.articulations().size(); i++) {
            references.articulation(
                    "articulations[" + i + "].", command.articulations().get(i));
        }
        return references.refusal();
    }

    private static List<InitiativeEvent> events(RegisterInitiative command) {
        var id = command.initiativeId();
        var on = command.timing().effectiveOn();
        var events = new ArrayList<InitiativeEvent>();
        events.add(new InitiativeRegistered(
                id, command.code(), command.name(), command.type(), command.description(), null, on));
        if (command.endorsed()) {
            events.add(new InitiativeEndorsed(id, on));
        }
        policiesByObjective(command.articulations())
                .forEach((objective, policies) ->
                        events.add(new InitiativeAligned(id, objective, List.copyOf(policies), on)));
        for (var articulation : command.articulations()) {
            events.addAll(Articulating.added(id, articulation, on));
        }
        if (command.leadSecretariat() != null) {
            events.add(new LeadSecretariatAssigned(id, command.leadSecretariat(), on));
        }
        return events;
    }

    /** Two articulations under one objective make one alignment, with the policies of both. */
    private static LinkedHashMap<ManagementObjectiveCode, Set<PolicyId>> policiesByObjective(
            List<NewArticulation> articulations) {
        var policies = new LinkedHashMap<ManagementObjectiveCode, Set<PolicyId>>();
        for (var articulation : articulations) {
            policies.computeIfAbsent(articulation.managementObjective(), _ -> new LinkedHashSet<>())
                    .addAll(articulation.policies());
        }
        return policies;
    }
}
