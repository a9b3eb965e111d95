package ec.hito.command.plan.http;

import ec.hito.model.plan.Ambiguity;
import ec.hito.model.plan.Challenge;
import ec.hito.model.plan.DevelopmentObjective;
import ec.hito.model.plan.Horizon;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Policy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as its data file has it, as it stands after the reform, with the instrument of the reform and its day. */
@Schema(name = "PlanReformRequest")
record ReformRequest(
        @Schema(example = "pmdot-2024-2033") @Nullable String id,
        @Nullable String title,

        @Schema(example = "2024-03", type = "string") @Nullable
        String documentDate,

        @Nullable Horizon horizon,
        @Nullable String vision,
        @Nullable List<@Nullable DevelopmentObjective> developmentObjectives,
        @Nullable List<@Nullable ManagementObjective> managementObjectives,
        @Nullable List<@Nullable String> competences,
        @Nullable List<@Nullable Policy> policies,
        @Nullable List<@Nullable Challenge> challenges,
        @Nullable List<@Nullable Ambiguity> ambiguities,

        @Schema(example = "Ordenanza PMDOT-PUGS reformatoria 012-2026") @Nullable
        String instrument,

        @Schema(example = "2024-06-12") @Nullable String effectiveOn) {

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
