package ec.hito.command.service;

import static ec.hito.command.service.Who.EXECUTING;
import static ec.hito.command.service.Who.LEAD;
import static ec.hito.command.service.Who.MONITOR;
import static ec.hito.command.service.Who.OTHER;
import static ec.hito.command.service.Who.PARTICIPANT;
import static ec.hito.command.service.Who.PLANNING;

import java.util.List;
import java.util.Set;

/** What the role table of the contract says, written down once more. */
final class RoleTable {
    private static final Set<Who> PLANNERS = Set.of(PLANNING);
    private static final Set<Who> PROPOSERS = Set.of(PLANNING, LEAD, PARTICIPANT, EXECUTING, OTHER);
    private static final Set<Who> LEADERS = Set.of(PLANNING, LEAD);
    private static final Set<Who> INVOLVED = Set.of(PLANNING, LEAD, PARTICIPANT, EXECUTING);
    private static final Set<Who> WORKERS = Set.of(PLANNING, MONITOR, LEAD, PARTICIPANT, EXECUTING, OTHER);
    private static final Set<Who> MONITORS = Set.of(MONITOR);
    private static final Set<Who> OBSERVERS = Set.of(MONITOR, PLANNING);

    private RoleTable() {}

    /** The plan's own acts come first, and its adoption before its reform: what was reformed is not adopted again. */
    static List<Act> acts() {
        return List.of(
                Act.of("adoptPlan", PLANNERS),
                Act.of("reformPlan", PLANNERS),
                Act.of("adoptHealthRule", PLANNERS),
                Act.of("registerSecretariat", PLANNERS),
                Act.of("renameSecretariat", PLANNERS),
                Act.of("mergeSecretariat", PLANNERS),
                Act.of("registerActor", PLANNERS),
                Act.of("registerTerritory", PLANNERS),
                Act.of("importMatrix", PLANNERS),
                Act.of("importAssignments", PLANNERS),
                Act.of("importMilestones", LEADERS),
                Act.of("undoImport", PLANNERS),
                Act.of("handInEvidence", WORKERS),
                Act.of("releaseEvidence", MONITORS),
                Act.of("withdrawEvidence", OBSERVERS),
                Act.of("registerInitiative", LEADERS),
                Act.of("registerInitiative", PROPOSERS).without("leadSecretariat"),
                Act.of("endorseInitiative", PLANNERS),
                Act.of("declineInitiative", PLANNERS),
                Act.of("describeInitiative", LEADERS),
                Act.of("assignLeadSecretariat", LEADERS),
                Act.of("nameExecutingAgency", LEADERS),
                Act.of("namePromotingAgency", LEADERS),
                Act.of("addParticipant", LEADERS),
                Act.of("removeParticipant", LEADERS),
                Act.of("startInitiative", LEADERS),
                Act.of("suspendInitiative", LEADERS),
                Act.of("resumeInitiative", LEADERS).after("suspendInitiative"),
                Act.of("completeInitiative", LEADERS).after("startInitiative"),
                Act.of("cancelInitiative", LEADERS),
                Act.of("reportSituation", INVOLVED),
                Act.of("reportSituation", OBSERVERS).saying("kind", "observation"),
                Act.of("addArticulation", LEADERS),
                Act.of("rewordArticulation", PLANNERS),
                Act.of("withdrawArticulation", LEADERS),
                Act.of("alignInitiative", LEADERS),
                Act.of("unalignInitiative", LEADERS).after("alignInitiative"),
                Act.of("involveActor", LEADERS),
                Act.of("releaseActor", LEADERS).after("involveActor"),
                Act.of("assignTerritory", LEADERS),
                Act.of("attachMechanism", LEADERS),
                Act.of("negotiateMechanism", LEADERS),
                Act.of("signMechanism", LEADERS),
                Act.of("amendMechanism", LEADERS).after("signMechanism"),
                Act.of("terminateMechanism", LEADERS).after("signMechanism"),
                Act.of("correctMechanism", LEADERS),
                Act.of("detachMechanism", LEADERS),
                Act.of("planMilestone", LEADERS),
                Act.of("rescheduleMilestone", LEADERS),
                Act.of("reweightMilestone", LEADERS),
                Act.of("cancelMilestone", LEADERS),
                Act.of("recordProgress", INVOLVED),
                Act.of("correctProgress", INVOLVED),
                Act.of("recordProgressBatch", INVOLVED),
                Act.of("achieveMilestone", LEADERS),
                Act.of("verifyMilestone", MONITORS).after("achieveMilestone"),
                Act.of("returnMilestone", MONITORS).after("achieveMilestone"));
    }
}
