package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.InitiativeId;

/** A registered initiative takes up one more articulation, under an objective that it serves or comes to serve by this. */
public record AddArticulation(InitiativeId initiativeId, NewArticulation articulation, Timing timing)
        implements InitiativeCommand {}
