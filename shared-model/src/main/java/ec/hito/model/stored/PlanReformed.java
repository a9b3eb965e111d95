package ec.hito.model.stored;

import ec.hito.model.PlanId;
import ec.hito.model.plan.Plan;
import java.time.LocalDate;

/**
 * The city reformed its plan; carries it whole, as it stands from that day on.
 *
 * @param instrument the legal instrument that reforms it
 */
public record PlanReformed(PlanId planId, Plan plan, String instrument, LocalDate effectiveOn) implements PlanEvent {}
