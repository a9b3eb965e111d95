package ec.hito.command.authority;

import ec.hito.command.actor.ActorCommand;
import ec.hito.command.actor.RegisterActor;
import ec.hito.command.evidence.EvidenceCommand;
import ec.hito.command.evidence.ReleaseEvidence;
import ec.hito.command.evidence.WithdrawEvidence;
import ec.hito.command.initiative.AchieveMilestone;
import ec.hito.command.initiative.AddArticulation;
import ec.hito.command.initiative.AlignInitiative;
import ec.hito.command.initiative.AssignLeadSecretariat;
import ec.hito.command.initiative.AttachMechanism;
import ec.hito.command.initiative.BodyCommand;
import ec.hito.command.initiative.CorrectProgress;
import ec.hito.command.initiative.DeclineInitiative;
import ec.hito.command.initiative.DescribeInitiative;
import ec.hito.command.initiative.EndorseInitiative;
import ec.hito.command.initiative.InitiativeCommand;
import ec.hito.command.initiative.InvolvementCommand;
import ec.hito.command.initiative.LifeCommand;
import ec.hito.command.initiative.MechanismCommand;
import ec.hito.command.initiative.MilestoneTermsCommand;
import ec.hito.command.initiative.PlanMilestone;
import ec.hito.command.initiative.RecordProgress;
import ec.hito.command.initiative.RegisterInitiative;
import ec.hito.command.initiative.ReportSituation;
import ec.hito.command.initiative.ReturnMilestone;
import ec.hito.command.initiative.RewordArticulation;
import ec.hito.command.initiative.UnalignInitiative;
import ec.hito.command.initiative.VerifyMilestone;
import ec.hito.command.initiative.WithdrawArticulation;
import ec.hito.command.plan.AdoptHealthRule;
import ec.hito.command.plan.AdoptPlan;
import ec.hito.command.plan.PlanCommand;
import ec.hito.command.plan.ReformPlan;
import ec.hito.command.secretariat.MergeSecretariat;
import ec.hito.command.secretariat.RegisterSecretariat;
import ec.hito.command.secretariat.RenameSecretariat;
import ec.hito.command.secretariat.SecretariatCommand;
import ec.hito.command.territory.RegisterTerritory;
import ec.hito.command.territory.TerritoryCommand;
import ec.hito.model.SituationKind;

/** The role table: which act asks for which permission. */
public final class Permissions {
    public static final Permission EVIDENCE = Permission.HANDLING_EVIDENCE;
    public static final Permission IMPORT_MATRIX = Permission.PLANNING;
    public static final Permission IMPORT_ASSIGNMENTS = Permission.PLANNING;
    /** A delegate's rows are those of the initiatives that the own secretariat leads; the import looks. */
    public static final Permission IMPORT_MILESTONES = Permission.LEADING;

    /** Whoever may import something; it tells no more than how many rows are done. */
    public static final Permission FOLLOW_IMPORT = Permission.PROPOSING;

    public static final Permission UNDO_IMPORT = Permission.PLANNING;

    private Permissions() {}

    public static Permission ofPlan(PlanCommand command) {
        return switch (command) {
            case AdoptPlan _, ReformPlan _, AdoptHealthRule _ -> Permission.PLANNING;
        };
    }

    public static Permission ofSecretariat(SecretariatCommand command) {
        return switch (command) {
            case RegisterSecretariat _, RenameSecretariat _, MergeSecretariat _ -> Permission.PLANNING;
        };
    }

    public static Permission ofActor(ActorCommand command) {
        return switch (command) {
            case RegisterActor _ -> Permission.PLANNING;
        };
    }

    public static Permission ofTerritory(TerritoryCommand command) {
        return switch (command) {
            case RegisterTerritory _ -> Permission.PLANNING;
        };
    }

    public static Permission ofEvidence(EvidenceCommand command) {
        return switch (command) {
            case ReleaseEvidence _ -> Permission.MONITORING;
            case WithdrawEvidence _ -> Permission.OVERSEEING;
        };
    }

    public static Permission ofInitiative(InitiativeCommand command) {
        return switch (command) {
            case RegisterInitiative _ -> Permission.PROPOSING;
            case EndorseInitiative _, DeclineInitiative _, RewordArticulation _ -> Permission.PLANNING;
            case DescribeInitiative _,
                    LifeCommand _,
                    BodyCommand _,
                    InvolvementCommand _,
                    AlignInitiative _,
                    UnalignInitiative _,
                    WithdrawArticulation _,
                    AssignLeadSecretariat _,
                    AddArticulation _,
                    AttachMechanism _,
                    MechanismCommand _,
                    PlanMilestone _,
                    AchieveMilestone _ -> Permission.LEADING;
            case MilestoneTermsCommand _ -> Permission.LEADING_UNTIL_DUE;
            case RecordProgress _, CorrectProgress _ -> Permission.TAKING_PART;
            case VerifyMilestone _, ReturnMilestone _ -> Permission.MONITORING;
            case ReportSituation report ->
                report.kind() == SituationKind.OBSERVATION ? Permission.OVERSEEING : Permission.TAKING_PART;
        };
    }
}
