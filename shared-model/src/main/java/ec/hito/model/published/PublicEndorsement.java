package ec.hito.model.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import ec.hito.model.InitiativeId;
import java.time.LocalDate;
import java.util.List;

/**
 * An endorsed initiative, with all that was held back while it was a proposal.
 *
 * @param withheld in the order of the stream; empty for what never was a proposal
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PublicEndorsement(InitiativeId initiativeId, List<HeldBack> withheld, LocalDate effectiveOn) {}
