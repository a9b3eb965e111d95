package ec.hito.command.catalogue;

import ec.hito.model.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The plan as adopted and as each reform left it, in that order; no reform takes effect before the one before it. */
record PlanVersions(List<Version> versions) {
    record Version(Plan plan, LocalDate since) {}

    static final PlanVersions NONE = new PlanVersions(List.of());

    PlanVersions with(Plan plan, LocalDate since) {
        var more = new ArrayList<>(versions);
        more.add(new Version(plan, since));
        return new PlanVersions(List.copyOf(more));
    }

    Optional<Plan> newest() {
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.getLast().plan());
    }

    /** The day from which on every version holds what is asked for; nothing if the newest does not. */
    Optional<LocalDate> since(Predicate<Plan> holds) {
        var since = Optional.<LocalDate>empty();
        for (var version : versions.reversed()) {
            if (!holds.test(version.plan())) {
                break;
            }
            since = Optional.of(version.since());
        }
        return since;
    }
}
