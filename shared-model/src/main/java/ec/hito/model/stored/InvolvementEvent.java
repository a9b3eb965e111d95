package ec.hito.model.stored;

/** Which actors an initiative involves, and where it takes place. */
public sealed interface InvolvementEvent extends InitiativeEvent
        permits ActorInvolved, ActorReleased, TerritoryAssigned {}
