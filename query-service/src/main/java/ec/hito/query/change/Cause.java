package ec.hito.query.change;

import ec.hito.model.stored.AlignmentEvent;
import ec.hito.model.stored.BodyEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InvolvementEvent;
import ec.hito.model.stored.LifecycleEvent;
import ec.hito.model.stored.MechanismEvent;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneReturned;
import ec.hito.model.stored.MilestoneRevoked;
import ec.hito.model.stored.MilestoneReweighted;
import ec.hito.model.stored.MilestoneVerified;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.RegistrationEvent;
import ec.hito.model.stored.SituationReported;

/** What a difference in a percentage is due to. */
enum Cause {
    WORK,
    /** What was recorded was wrong, or was not accepted. */
    CORRECTION,
    REWEIGHTING,
    CANCELLATION,
    /** Something joined or left what the percentage is worked out from. */
    MEMBERSHIP,
    RESCHEDULING,
    /** Days went by. */
    CALENDAR;

    static Cause of(InitiativeEvent event) {
        return switch (event) {
            case ProgressRecorded _, MilestoneAchieved _, MilestoneVerified _ -> WORK;
            case ProgressCorrected _, MilestoneReturned _ -> CORRECTION;
            case MilestoneReweighted _ -> REWEIGHTING;
            case MilestoneCancelled _ -> CANCELLATION;
            case MilestoneRescheduled _ -> RESCHEDULING;
            case MilestonePlanned _,
                    MilestoneRevoked _,
                    RegistrationEvent _,
                    LifecycleEvent _,
                    BodyEvent _,
                    InvolvementEvent _,
                    AlignmentEvent _,
                    MechanismEvent _,
                    SituationReported _ -> MEMBERSHIP;
        };
    }
}
