package ec.hito.query.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.InitiativeType;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import ec.hito.query.reading.Moment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of proposals.
 *
 * @param items by code
 * @param nextCursor where the next page begins; null on the last
 */
@Schema(name = "Proposals")
public record ProposalsView(
        @JsonUnwrapped Moment moment,
        List<Proposal> items,

        @Schema(description = "Para pedir la página siguiente; nulo en la última") @Nullable
        String nextCursor) {

    /**
     * An initiative that planning has not endorsed.
     *
     * @param proposedBy whose delegate registered it; null if none did
     * @param declinedOn null as long as planning has not decided
     */
    @Schema(name = "Proposal")
    public record Proposal(
            InitiativeId id,
            InitiativeCode code,
            String name,
            @Nullable InitiativeType type,

            @Schema(description = "La secretaría que la propuso") @Nullable
            SecretariatCode proposedBy,

            @Nullable SecretariatCode leadSecretariat,
            List<ManagementObjectiveCode> managementObjectives,
            LocalDate registeredOn,

            @Schema(description = "Cuándo planificación no la aceptó; nulo si aún no decide") @Nullable
            LocalDate declinedOn,

            @Nullable String declineReason) {}
}
