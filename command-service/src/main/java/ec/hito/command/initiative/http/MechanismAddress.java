package ec.hito.command.initiative.http;

import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import java.util.UUID;

/** The mechanism that a request is addressed to. */
record MechanismAddress(InitiativeId initiative, ArticulationId articulation, MechanismId mechanism) {
    static MechanismAddress of(UUID initiative, UUID articulation, UUID mechanism) {
        return new MechanismAddress(
                new InitiativeId(initiative), new ArticulationId(articulation), new MechanismId(mechanism));
    }
}
