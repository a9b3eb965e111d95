package ec.hito.command.plan;

import ec.hito.command.decision.Timing;
import ec.hito.model.HealthRule;
import ec.hito.model.PlanId;

/** The health of initiatives is read off by other thresholds from a day on. */
public record AdoptHealthRule(PlanId planId, HealthRule rule, Timing timing) implements PlanCommand {}
