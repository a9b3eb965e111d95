package ec.hito.command.plan.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Fields;
import ec.hito.model.PlanId;
import ec.hito.model.plan.Ambiguity;
import ec.hito.model.plan.Challenge;
import ec.hito.model.plan.DevelopmentObjective;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Plan;
import ec.hito.model.plan.Policy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A plan as its data file has it, with the day of its adoption. */
record PlanRequest(
        @Schema(requiredMode = REQUIRED) @Nullable String id,
        @Schema(requiredMode = REQUIRED) @Nullable String title,

        @Schema(type = "string", requiredMode = REQUIRED) @Nullable
        String documentDate,

        @Schema(requiredMode = REQUIRED) @Nullable HorizonRequest horizon,
        @Schema(requiredMode = REQUIRED) @Nullable String vision,
        @Schema(requiredMode = REQUIRED) @Nullable List<@Nullable DevelopmentObjective> developmentObjectives,
        @Schema(requiredMode = REQUIRED) @Nullable List<@Nullable ManagementObjective> managementObjectives,
        @Nullable List<@Nullable String> competences,
        @Nullable List<@Nullable Policy> policies,
        @Nullable List<@Nullable Challenge> challenges,
        @Nullable List<@Nullable Ambiguity> ambiguities,
        @Nullable String effectiveOn) {

    /** The plan, to be asked for once {@code fields} are known to be right. */
    Supplier<Plan> plan(Fields fields) {
        var parts = new PlanParts(fields);
        var planId = fields.value("id", id, PlanId::new, "not-an-id");
        var planTitle = parts.text("title", title);
        var month = fields.value("documentDate", documentDate, YearMonth::parse, "not-a-month");
        var years = fields.required("horizon", horizon).flatMap(given -> given.read(fields));
        var planVision = parts.text("vision", vision);
        var development = parts.developmentObjectives(developmentObjectives);
        var management = parts.managementObjectives(managementObjectives);
        var names = parts.competences(competences);
        var planPolicies = parts.policies(policies);
        var planChallenges = parts.challenges(challenges);
        var readings = parts.ambiguities(ambiguities);
        return () -> new Plan(
                planId.orElseThrow(),
                planTitle.orElseThrow(),
                month.orElseThrow(),
                years.orElseThrow(),
                planVision.orElseThrow(),
                development,
                management,
                names,
                planPolicies,
                planChallenges,
                readings);
    }
}
