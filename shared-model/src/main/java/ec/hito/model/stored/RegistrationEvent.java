package ec.hito.model.stored;

/** How an initiative becomes known and what is said of it. */
public sealed interface RegistrationEvent extends InitiativeEvent
        permits InitiativeRegistered,
                InitiativeEndorsed,
                InitiativeDeclined,
                InitiativeDescribed,
                RegistrationRevoked {}
