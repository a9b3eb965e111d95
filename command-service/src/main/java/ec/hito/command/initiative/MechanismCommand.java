package ec.hito.command.initiative;

import ec.hito.model.ArticulationId;
import ec.hito.model.MechanismId;

/** What can be asked of a mechanism that an articulation uses. */
public sealed interface MechanismCommand extends InitiativeCommand
        permits NegotiateMechanism,
                SignMechanism,
                AmendMechanism,
                TerminateMechanism,
                CorrectMechanism,
                DetachMechanism {
    ArticulationId articulationId();

    MechanismId mechanismId();

    @Override
    default boolean outlivesTheInitiative() {
        return true;
    }
}
