package ec.hito.model.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells where the parts of a plan do not fit each other: a code given twice, a reference to nothing. */
public final class PlanConsistency {
    /** One fault: the JSON path of the field, and what is wrong with it. */
    public record Fault(String field, String value, Kind kind) {}

    public enum Kind {
        DUPLICATE,
        UNKNOWN_REFERENCE
    }

    private final List<Fault> faults = new ArrayList<>();

    private PlanConsistency() {}

    /** All faults of {@code plan}, in the order of its parts; empty if it is consistent. */
    public static List<Fault> faultsOf(Plan plan) {
        var check = new PlanConsistency();
        check.codes(plan);
        check.references(plan);
        return List.copyOf(check.faults);
    }

    private void codes(Plan plan) {
        unique(
                "developmentObjectives",
                "code",
                plan.developmentObjectives().stream().map(DevelopmentObjective::code));
        unique(
                "managementObjectives",
                "code",
                plan.managementObjectives().stream().map(ManagementObjective::code));
        unique("policies", "id", plan.policies().stream().map(Policy::id));
        unique("challenges", "id", plan.challenges().stream().map(Challenge::id));
    }

    private void references(Plan plan) {
        var development = plan.developmentObjectives().stream()
                .map(DevelopmentObjective::code)
                .collect(Collectors.toSet());
        var management = plan.managementObjectives().stream()
                .map(ManagementObjective::code)
                .collect(Collectors.toSet());
        var policies = plan.policies().stream().map(Policy::id).collect(Collectors.toSet());
        for (int i = 0; i < plan.managementObjectives().size(); i++) {
            known(
                    "managementObjectives[" + i + "].developmentObjective",
                    plan.managementObjectives().get(i).developmentObjective(),
                    development);
        }
        for (int i = 0; i < plan.policies().size(); i++) {
            known(
                    "policies[" + i + "].managementObjective",
                    plan.policies().get(i).managementObjective(),
                    management);
        }
        for (int i = 0; i < plan.challenges().size(); i++) {
            var challenge = plan.challenges().get(i);
            known("challenges[" + i + "].developmentObjective", challenge.developmentObjective(), development);
            known("challenges[" + i + "].managementObjective", challenge.managementObjective(), management);
            for (int j = 0; j < challenge.policies().size(); j++) {
                known(
                        "challenges[" + i + "].policies[" + j + "]",
                        challenge.policies().get(j),
                        policies);
            }
        }
    }

    private void unique(String list, String field, Stream<?> codes) {
        var seen = new HashSet<Object>();
        var all = codes.toList();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(all.get(i))) {
                faults.add(new Fault(list + "[" + i + "]." + field, all.get(i).toString(), Kind.DUPLICATE));
            }
        }
    }

    private void known(String field, @Nullable Object reference, Set<?> known) {
        if (reference != null && !known.contains(reference)) {
            faults.add(new Fault(field, reference.toString(), Kind.UNKNOWN_REFERENCE));
        }
    }
}
