package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.model.stored.InitiativeEvent;

/** Decides on everything that can be asked of one initiative. */
public final class InitiativeDecider {
    private InitiativeDecider() {}

    /** What comes of {@code command} on an initiative in {@code state}, where it may refer to what stands in {@code catalogue}. */
    public static Decision<InitiativeEvent> decide(InitiativeCommand command, Initiative state, Catalogue catalogue) {
        var untimely = command.timing().refusal();
        if (untimely.isPresent()) {
            return Decision.reject(untimely.get());
        }
        return switch (state) {
            case Unregistered _ -> decideOnUnregistered(command, catalogue);
            case Revoked(var code) -> Decision.reject(new LifeRejection.RegistrationRevoked(code));
            case Registered initiative -> decideOnRegistered(command, initiative, catalogue);
        };
    }

    /** The state after one more event of the stream. */
    public static Initiative evolve(Initiative state, InitiativeEvent event) {
        return Evolution.evolve(state, event);
    }

    private static Decision<InitiativeEvent> decideOnUnregistered(InitiativeCommand command, Catalogue catalogue) {
        return switch (command) {
            case RegisterInitiative register -> Registering.decide(register, catalogue);
            case LifeCommand _,
                    EndorseInitiative _,
                    DeclineInitiative _,
                    DescribeInitiative _,
                    BodyCommand _,
                    InvolvementCommand _,
                    AddArticulation _,
                    AlignmentCommand _,
                    AttachMechanism _,
                    MechanismCommand _,
                    AssignLeadSecretariat _,
                    PlanMilestone _,
                    RecordProgress _,
                    AchieveMilestone _,
                    MilestoneTermsCommand _,
                    CorrectProgress _,
                    VerifyMilestone _,
                    ReturnMilestone _,
                    ReportSituation _ -> Decision.reject(new UnknownPart.UnknownInitiative(command.initiativeId()));
        };
    }

    private static Decision<InitiativeEvent> decideOnRegistered(
            InitiativeCommand command, Registered initiative, Catalogue catalogue) {
        var tooEarly = command.timing().refusalBefore(initiative.registration().effectiveOn());
        var closed = Living.closed(command, initiative);
        return switch (command) {
            case RegisterInitiative _ ->
                Decision.reject(
                        new Clash.AlreadyRegistered(initiative.registration().code()));
            case InitiativeCommand _ when tooEarly.isPresent() -> Decision.reject(tooEarly.get());
            case InitiativeCommand _ when closed.isPresent() -> Decision.reject(closed.get());
            case InitiativeCommand _
            when !command.unusableEvidence().isEmpty() ->
                Decision.reject(new BrokenRule.UnknownReference(command.unusableEvidence()));
            case LifeCommand turn -> Living.decide(turn, initiative);
            case EndorseInitiative endorse -> Endorsing.decide(endorse, initiative);
            case DeclineInitiative decline -> Endorsing.decide(decline, initiative);
            case DescribeInitiative describe -> Describing.decide(describe, initiative);
            case BodyCommand involve -> Involving.decide(involve, initiative, catalogue);
            case InvolvementCommand place -> Placing.decide(place, initiative, catalogue);
            case AddArticulation add -> Articulating.decide(add, initiative, catalogue);
            case AlignmentCommand align -> Aligning.decide(align, initiative, catalogue);
            case AttachMechanism attach -> Attaching.decide(attach, initiative, catalogue);
            case MechanismCommand act -> MechanismLife.decide(act, initiative, catalogue);
            case AssignLeadSecretariat assign -> AssigningLead.decide(assign, initiative, catalogue);
            case PlanMilestone plan -> Planning.decide(plan, initiative);
            case RecordProgress record -> Progressing.decide(record, initiative);
            case AchieveMilestone achieve -> Progressing.decide(achieve, initiative);
            case MilestoneTermsCommand change -> Rescheduling.decide(change, initiative);
            case CorrectProgress correct -> Correcting.decide(correct, initiative);
            case VerifyMilestone verify -> Verifying.decide(verify, initiative);
            case ReturnMilestone back -> Verifying.decide(back, initiative);
            case ReportSituation report -> Reporting.decide(report);
        };
    }
}
