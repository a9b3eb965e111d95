package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Fields;
import ec.hito.command.initiative.NewArticulation;
import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An articulation of an initiative that is registered with it. */
record ArticulationRequest(
        @Schema(requiredMode = REQUIRED) @Nullable String managementObjective,
        @Nullable List<@Nullable String> policies,
        @Schema(requiredMode = REQUIRED) @Nullable String objective,
        @Nullable List<@Nullable MechanismRequest> mechanisms) {

    /** @param prefix of the fields' paths: empty, or ending in a dot */
    Optional<NewArticulation> read(String prefix, Fields fields) {
        var under = fields.value(
                prefix + "managementObjective", managementObjective, ManagementObjectiveCode::new, "unknown-reference");
        var served = fields.each(
                prefix + "policies",
                policies,
                NewArticulation.MOST_POLICIES,
                (path, policy) -> fields.value(path, policy, PolicyId::new, "unknown-reference"));
        var words = fields.text(prefix + "objective", objective, Text.OBJECTIVE);
        var used = fields.each(
                prefix + "mechanisms",
                mechanisms,
                NewArticulation.MOST_MECHANISMS,
                (path, mechanism) -> mechanism.read(path + ".", fields));
        return under.flatMap(code -> words.map(
                text -> new NewArticulation(new ArticulationId(UUID.randomUUID()), code, served, text, used)));
    }
}
