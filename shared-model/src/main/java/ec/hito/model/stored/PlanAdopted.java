package ec.hito.model.stored;

import ec.hito.model.PlanId;
import ec.hito.model.plan.Plan;
import java.time.LocalDate;

/** The city adopted a plan; carries it whole. */
public record PlanAdopted(PlanId planId, Plan plan, LocalDate effectiveOn) implements PlanEvent {}
