package ec.hito.model.stored;

import ec.hito.model.HealthRule;
import ec.hito.model.PlanId;
import java.time.LocalDate;

/** The health of initiatives is read off by other thresholds from that day on. */
public record HealthRuleAdopted(PlanId planId, HealthRule rule, LocalDate effectiveOn) implements PlanEvent {}
