package ec.hito.model.stored;

/** What happens to a mechanism that an articulation uses. */
public sealed interface MechanismEvent extends InitiativeEvent
        permits MechanismAttached,
                MechanismDetached,
                MechanismNegotiated,
                MechanismSigned,
                MechanismAmended,
                MechanismTerminated,
                MechanismCorrected {}
