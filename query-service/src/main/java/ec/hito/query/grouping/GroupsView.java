package ec.hito.query.grouping;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.model.PolicyId;
import ec.hito.query.figures.Figures;
import ec.hito.query.involvement.ActorView;
import ec.hito.query.involvement.TerritoryView;
import ec.hito.query.reading.Moment;
import ec.hito.query.secretariat.SecretariatView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status of everything of one kind.
 *
 * @param unknown of the initiatives of which nothing of the kind is known
 */
public record GroupsView<I>(
        @JsonUnwrapped Moment moment,

        List<I> items,

        @Schema(description = "De las iniciativas que no tienen ninguno conocido: un vacío, no un grupo")
        Figures unknown) {

    @Schema(name = "SecretariatStatus")
    public record ForSecretariat(
            @JsonUnwrapped SecretariatView secretariat,

            @Schema(description = "En cuántas iniciativas participa, además de las que lidera")
            long participatesIn,

            @JsonUnwrapped Figures figures) {}

    @Schema(name = "MechanismStatus")
    public record ForMechanism(
            @JsonUnwrapped Mechanism mechanism,
            @JsonUnwrapped Figures figures) {}

    @Schema(name = "ActorStatus")
    public record ForActor(
            @JsonUnwrapped ActorView actor, @JsonUnwrapped Figures figures) {}

    @Schema(name = "PolicyStatus")
    public record ForPolicy(
            @JsonUnwrapped Policy policy, @JsonUnwrapped Figures figures) {}

    @Schema(name = "TerritoryStatus")
    public record ForTerritory(
            @JsonUnwrapped TerritoryView territory,
            @JsonUnwrapped Figures figures) {}

    /** A type of the open catalogue. */
    @Schema(name = "MechanismTypeNamed")
    public record Mechanism(
            MechanismType type,

            @Schema(description = "Como lo llama el plan; nulo si el plan no lo nombra") @Nullable
            String name) {}

    /** A policy of the plan in force, with what the plan leaves open about it. */
    @Schema(name = "PolicyGaps")
    public record Policy(
            PolicyId id,
            ManagementObjectiveCode managementObjective,
            String text,

            @Schema(description = "Sin indicador registrado: siempre, porque todavía no se registran indicadores")
            boolean withoutIndicator,

            @Schema(description = "Ningún desafío del plan vigente la nombra")
            boolean withoutChallenge) {}
}
