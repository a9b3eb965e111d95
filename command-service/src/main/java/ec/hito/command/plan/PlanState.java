package ec.hito.command.plan;

import ec.hito.model.HealthRule;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.PlanReformed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How far one plan has come. */
public sealed interface PlanState {
    /** Nothing is known of it. */
    record NotAdopted() implements PlanState {}

    /** From which day on the health of initiatives is read off by a rule. */
    record Ruling(HealthRule rule, LocalDate since) {}

    /**
     * It is in force.
     *
     * @param plan as the last reform left it
     * @param adoptedOn nothing of it can have happened before that day
     * @param since the day of the last reform, or of the adoption
     * @param rulings in the order of recording
     */
    record Adopted(Plan plan, LocalDate adoptedOn, LocalDate since, List<Ruling> rulings) implements PlanState {
        /** The rule in force on {@code day}: of the latest day up to it, and of one day the one recorded later. */
        HealthRule ruleOn(LocalDate day) {
            var found = new Ruling(HealthRule.INITIAL, LocalDate.MIN);
            for (var ruling : rulings) {
                if (!ruling.since().isAfter(day) && !ruling.since().isBefore(found.since())) {
                    found = ruling;
                }
            }
            return found.rule();
        }

        private Adopted reformed(PlanReformed reformed) {
            return new Adopted(reformed.plan(), adoptedOn, reformed.effectiveOn(), rulings);
        }

        private Adopted ruled(HealthRuleAdopted adopted) {
            var more = new ArrayList<>(rulings);
            more.add(new Ruling(adopted.rule(), adopted.effectiveOn()));
            return new Adopted(plan, adoptedOn, since, List.copyOf(more));
        }
    }

    PlanState INITIAL = new NotAdopted();

    /** This state after one more event of its stream. */
    default PlanState evolve(PlanEvent event) {
        return switch (event) {
            case PlanAdopted adopted ->
                new Adopted(adopted.plan(), adopted.effectiveOn(), adopted.effectiveOn(), List.of());
            case PlanReformed reformed -> adopted(event).reformed(reformed);
            case HealthRuleAdopted ruled -> adopted(event).ruled(ruled);
        };
    }

    private Adopted adopted(PlanEvent event) {
        return switch (this) {
            case Adopted adopted -> adopted;
            case NotAdopted _ -> throw new IllegalStateException("a plan begins with its adoption, not with " + event);
        };
    }
}
