package ec.hito.command.plan;

import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeDeclined;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.InitiativeUnaligned;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which codes of the plan initiatives stand under, with the codes of those initiatives in the order of their registration. */
public record CodesInUse(
        Map<ManagementObjectiveCode, List<InitiativeCode>> objectives, Map<PolicyId, List<InitiativeCode>> policies) {
    /** Where there is no initiative. */
    public static final CodesInUse NONE = new CodesInUse(Map.of(), Map.of());

    /** The types of event that tell it. */
    public static final List<Class<? extends InitiativeEvent>> TOLD_BY = List.of(
            InitiativeRegistered.class, InitiativeDeclined.class, InitiativeAligned.class, InitiativeUnaligned.class);

    private record Served(InitiativeCode code, Map<ManagementObjectiveCode, Set<PolicyId>> alignments) {}

    /** As the events of all initiatives tell it, each initiative's in their order; those of other types change nothing. */
    public static CodesInUse of(Collection<? extends InitiativeEvent> events) {
        var served = new LinkedHashMap<InitiativeId, Served>();
        for (var event : events) {
            if (event instanceof InitiativeRegistered registered) {
                served.put(registered.initiativeId(), new Served(registered.code(), new HashMap<>()));
            } else if (event instanceof InitiativeDeclined declined) {
                served.remove(declined.initiativeId());
            } else if (event instanceof InitiativeAligned aligned && served.containsKey(aligned.initiativeId())) {
                served.get(aligned.initiativeId())
                        .alignments()
                        .computeIfAbsent(aligned.managementObjective(), _ -> new LinkedHashSet<>())
                        .addAll(aligned.policies());
            } else if (event instanceof InitiativeUnaligned ceased && served.containsKey(ceased.initiativeId())) {
                served.get(ceased.initiativeId()).alignments().remove(ceased.managementObjective());
            }
        }
        return of(served);
    }

    private static CodesInUse of(Map<InitiativeId, Served> served) {
        var objectives = new LinkedHashMap<ManagementObjectiveCode, List<InitiativeCode>>();
        var policies = new LinkedHashMap<PolicyId, List<InitiativeCode>>();
        for (var one : served.values()) {
            one.alignments().forEach((objective, its) -> {
                objectives.computeIfAbsent(objective, _ -> new ArrayList<>()).add(one.code());
                its.forEach(policy ->
                        policies.computeIfAbsent(policy, _ -> new ArrayList<>()).add(one.code()));
            });
        }
        return new CodesInUse(objectives, policies);
    }
}
