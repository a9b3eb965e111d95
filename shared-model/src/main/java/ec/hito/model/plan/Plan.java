package ec.hito.model.plan;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PlanId;
import ec.hito.model.PolicyId;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A development plan as adopted.
 *
 * @param documentDate the month printed on the documents
 * @param competences the names under which the challenges are grouped
 * @param ambiguities where the printed tables can be read in two ways, and how they were read
 */
public record Plan(
        PlanId id,
        String title,
        YearMonth documentDate,
        Horizon horizon,
        String vision,
        List<DevelopmentObjective> developmentObjectives,
        List<ManagementObjective> managementObjectives,
        List<String> competences,
        List<Policy> policies,
        List<Challenge> challenges,
        List<Ambiguity> ambiguities) {

    /** Absent lists are empty ones; {@link PlanConsistency} tells whether the parts refer to each other rightly. */
    public Plan {
        developmentObjectives = Lists.orEmpty(developmentObjectives);
        managementObjectives = Lists.orEmpty(managementObjectives);
        competences = Lists.orEmpty(competences);
        policies = Lists.orEmpty(policies);
        challenges = Lists.orEmpty(challenges);
        ambiguities = Lists.orEmpty(ambiguities);
    }

    public boolean has(ManagementObjectiveCode code) {
        return managementObjectives.stream()
                .anyMatch(objective -> objective.code().equals(code));
    }

    public Optional<Policy> policy(PolicyId id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }
}
