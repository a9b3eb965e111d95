package ec.hito.model.stored;

/** How an initiative begins, pauses and ends. */
public sealed interface LifecycleEvent extends InitiativeEvent
        permits InitiativeStarted, InitiativeSuspended, InitiativeResumed, InitiativeCompleted, InitiativeCancelled {}
