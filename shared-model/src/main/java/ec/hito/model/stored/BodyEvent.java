package ec.hito.model.stored;

/** Which bodies have to do with an initiative: who leads, takes part, carries out and promotes. */
public sealed interface BodyEvent extends InitiativeEvent
        permits LeadSecretariatAssigned,
                SecretariatJoined,
                SecretariatLeft,
                ExecutingAgencyNamed,
                PromotingAgencyNamed,
                LeadSecretariatReleased {}
