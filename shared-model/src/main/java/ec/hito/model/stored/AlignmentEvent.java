package ec.hito.model.stored;

/** Which objectives an initiative serves, and by which articulations. */
public sealed interface AlignmentEvent extends InitiativeEvent
        permits InitiativeAligned,
                ArticulationAdded,
                ArticulationReworded,
                InitiativeUnaligned,
                ArticulationWithdrawn,
                ArticulationRevoked {}
