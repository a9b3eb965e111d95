package ec.hito.query.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.DevelopmentObjectiveCode;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PlanId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.plan.Challenge;
import ec.hito.model.plan.DevelopmentObjective;
import ec.hito.model.plan.Horizon;
import ec.hito.model.plan.Policy;
import ec.hito.query.figures.HealthRules;
import ec.hito.query.plan.PlanInForce.Reform;
import ec.hito.query.reading.Moment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The plan as the read API gives it. */
public record PlanView(
        @JsonUnwrapped Moment moment,
        PlanId id,
        String title,
        String vision,
        Horizon horizon,

        @Schema(description = "Mes impreso en los documentos", type = "string", example = "2024-03")
        YearMonth documentDate,

        List<DevelopmentObjective> developmentObjectives,
        List<Objective> managementObjectives,
        List<Policy> policies,
        List<Challenge> challenges,
        List<String> competences,

        @Schema(description = "Reformas, con su instrumento legal")
        List<Reform> reforms,

        @Schema(description = "Regla del semáforo que rige ese día")
        HealthRules.InForce healthRule,

        @Schema(description = "Secuencia de su último evento; para If-Match al reformarlo")
        long version) {

    public record Objective(
            ManagementObjectiveCode code,
            DevelopmentObjectiveCode developmentObjective,
            String text,

            @Schema(description = "Secretarías que el texto del plan nombra como proponentes; ninguna lidera por ello")
            List<SecretariatCode> proposedBy) {}

    static PlanView of(
            Moment moment,
            PlanInForce inForce,
            HealthRules.InForce healthRule,
            Map<ManagementObjectiveCode, List<SecretariatCode>> proposers) {
        var plan = inForce.get(moment);
        var objectives = plan.managementObjectives().stream()
                .map(objective -> new Objective(
                        objective.code(),
                        objective.developmentObjective(),
                        objective.text(),
                        proposers.getOrDefault(objective.code(), List.of())))
                .toList();
        return new PlanView(
                moment,
                plan.id(),
                plan.title(),
                plan.vision(),
                plan.horizon(),
                plan.documentDate(),
                plan.developmentObjectives(),
                objectives,
                plan.policies(),
                plan.challenges(),
                plan.competences(),
                inForce.reforms(plan.id(), moment),
                healthRule,
                inForce.version(plan.id(), moment));
    }
}
