package ec.hito.command.initiative;

import ec.hito.command.decision.Rejection;

/** Why a command to an initiative is refused. */
public sealed interface InitiativeRejection extends Rejection
        permits UnknownPart,
                Clash,
                LifeRejection,
                PeriodRejection,
                BrokenRule,
                AlignmentRule,
                MechanismRule,
                MilestoneStanding,
                MilestoneRule,
                ReportRule {}
