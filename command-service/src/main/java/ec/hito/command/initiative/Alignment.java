package ec.hito.command.initiative;

import ec.hito.model.PolicyId;
import ec.hito.model.stored.InitiativeAligned;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * That an initiative serves a management objective.
 *
 * @param policies ever named for it
 * @param since the earliest day from which it is known to
 * @param latestOn the latest day on which that was said
 */
public record Alignment(Set<PolicyId> policies, LocalDate since, LocalDate latestOn) {
    static Alignment of(InitiativeAligned aligned) {
        return new Alignment(new LinkedHashSet<>(aligned.policies()), aligned.effectiveOn(), aligned.effectiveOn());
    }

    Alignment and(InitiativeAligned aligned) {
        var more = new LinkedHashSet<>(policies);
        more.addAll(aligned.policies());
        var on = aligned.effectiveOn();
        return new Alignment(more, on.isBefore(since) ? on : since, on.isAfter(latestOn) ? on : latestOn);
    }

    /** Whether nothing new would be said. */
    boolean says(List<PolicyId> named, LocalDate day) {
        return !day.isBefore(since) && policies.containsAll(named);
    }
}
