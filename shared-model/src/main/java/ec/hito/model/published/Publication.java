package ec.hito.model.published;

import ec.hito.model.stored.AlignmentEvent;
import ec.hito.model.stored.BodyEvent;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.LifecycleEvent;
import ec.hito.model.stored.MechanismEvent;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneReturned;
import ec.hito.model.stored.MilestoneReweighted;
import ec.hito.model.stored.MilestoneVerified;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.RegistrationEvent;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SituationReported;

/** Decides for every stored event what of it leaves Hito. A new event does not compile until it is decided here. */
public final class Publication {
    private Publication() {}

    public static PublishedEvent of(DomainEvent event) {
        return switch (event) {
            case ProgressRecorded e ->
                publish(
                        e,
                        new PublicProgress(
                                e.initiativeId(), e.milestoneId(), e.progressId(), e.percent(), e.effectiveOn()));
            case MilestoneAchieved e ->
                publish(e, new PublicAchievement(e.initiativeId(), e.milestoneId(), e.progressId(), e.effectiveOn()));
            case SituationReported e ->
                publish(e, new PublicSituation(e.initiativeId(), e.reportId(), e.period(), e.kind(), e.effectiveOn()));
            case PlanAdopted _,
                    SecretariatRegistered _,
                    ImportApplied _,
                    RegistrationEvent _,
                    LifecycleEvent _,
                    BodyEvent _,
                    AlignmentEvent _,
                    MechanismEvent _,
                    MilestonePlanned _,
                    MilestoneRescheduled _,
                    MilestoneReweighted _,
                    MilestoneCancelled _,
                    ProgressCorrected _,
                    MilestoneVerified _,
                    MilestoneReturned _ -> publish(event, event);
        };
    }

    private static PublishedEvent publish(DomainEvent event, Object value) {
        var type = EventCatalog.typeOf(event.getClass());
        return new PublishedEvent(type.name() + ".v" + type.revision(), value);
    }
}
