package ec.hito.model.stored;

import ec.hito.model.InitiativeId;

/** What happens to one initiative, in families: who cares for none of a family can name it as a whole. */
public sealed interface InitiativeEvent extends DomainEvent
        permits RegistrationEvent,
                LifecycleEvent,
                BodyEvent,
                InvolvementEvent,
                AlignmentEvent,
                MechanismEvent,
                MilestoneEvent,
                SituationReported {
    InitiativeId initiativeId();

    @Override
    default StreamId streamId() {
        return StreamId.of(initiativeId());
    }
}
