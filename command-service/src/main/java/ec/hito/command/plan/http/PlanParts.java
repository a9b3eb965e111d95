package ec.hito.command.plan.http;

import ec.hito.command.http.Fields;
import ec.hito.command.text.Text;
import ec.hito.model.plan.Ambiguity;
import ec.hito.model.plan.Challenge;
import ec.hito.model.plan.DevelopmentObjective;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Policy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks whether the parts of a plan are complete, as far as each can be seen alone. JSON may leave out what a record needs. */
final class PlanParts {
    /** Far above what a plan has (the first one: 10 objectives, 36 policies, 113 challenges), and far below what no event could carry. */
    private static final int MOST_OBJECTIVES = 100;

    private static final int MOST_POLICIES = 500;
    private static final int MOST_CHALLENGES = 1000;
    private static final int MOST_AMBIGUITIES = 100;

    private final Fields fields;

    PlanParts(Fields fields) {
        this.fields = fields;
    }

    /** Official text is kept as it is written; it is only looked at. */
    Optional<String> text(String field, @Nullable String text) {
        return fields.text(field, text, Text.DESCRIPTION).map(_ -> text);
    }

    List<DevelopmentObjective> developmentObjectives(@Nullable List<@Nullable DevelopmentObjective> objectives) {
        requireSome("developmentObjectives", objectives);
        return fields.each("developmentObjectives", objectives, MOST_OBJECTIVES, (path, objective) -> {
            fields.required(path + ".code", objective.code());
            text(path + ".shortName", objective.shortName());
            text(path + ".text", objective.text());
            return Optional.of(objective);
        });
    }

    List<ManagementObjective> managementObjectives(@Nullable List<@Nullable ManagementObjective> objectives) {
        requireSome("managementObjectives", objectives);
        return fields.each("managementObjectives", objectives, MOST_OBJECTIVES, (path, objective) -> {
            fields.required(path + ".code", objective.code());
            fields.required(path + ".developmentObjective", objective.developmentObjective());
            text(path + ".text", objective.text());
            return Optional.of(objective);
        });
    }

    List<String> competences(@Nullable List<@Nullable String> names) {
        return fields.each("competences", names, MOST_OBJECTIVES, this::text);
    }

    List<Policy> policies(@Nullable List<@Nullable Policy> policies) {
        return fields.each("policies", policies, MOST_POLICIES, (path, policy) -> {
            fields.required(path + ".id", policy.id());
            fields.required(path + ".managementObjective", policy.managementObjective());
            text(path + ".text", policy.text());
            return Optional.of(policy);
        });
    }

    List<Challenge> challenges(@Nullable List<@Nullable Challenge> challenges) {
        return fields.each("challenges", challenges, MOST_CHALLENGES, (path, challenge) -> {
            text(path + ".id", challenge.id());
            text(path + ".horizon", challenge.horizon());
            text(path + ".text", challenge.text());
            text(path + ".competence", challenge.competence());
            return Optional.of(challenge);
        });
    }

    List<Ambiguity> ambiguities(@Nullable List<@Nullable Ambiguity> readings) {
        return fields.each("ambiguities", readings, MOST_AMBIGUITIES, (_, reading) -> Optional.of(reading));
    }

    private void requireSome(String field, @Nullable List<?> parts) {
        if (parts == null || parts.isEmpty()) {
            fields.fault(field, "required");
        }
    }
}
