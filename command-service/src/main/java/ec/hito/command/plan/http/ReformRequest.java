package ec.hito.command.plan.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.model.plan.Ambiguity;
import ec.hito.model.plan.Challenge;
import ec.hito.model.plan.DevelopmentObjective;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Policy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as its data file has it, as it stands after the reform, with the instrument of the reform and its day. */
@Schema(name = "PlanReformRequest")
record ReformRequest(
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
        @Schema(requiredMode = REQUIRED) @Nullable String instrument,
        @Nullable String effectiveOn) {

    PlanRequest plan() {
        return new PlanRequest(
                id,
                title,
                documentDate,
                horizon,
                vision,
                developmentObjectives,
                managementObjectives,
                competences,
                policies,
                challenges,
                ambiguities,
                effectiveOn);
    }
}
