package ec.hito.model.plan;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;

/** A policy of the plan, under one management objective. */
public record Policy(PolicyId id, ManagementObjectiveCode managementObjective, String text) {}
