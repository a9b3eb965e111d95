package ec.hito.query.timeline;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.model.PolicyId;
import ec.hito.query.figures.Figures.MilestoneCounts;
import ec.hito.query.figures.Gap;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How an endorsed initiative stands on a day: what it adds to the figures of everything that it stands under.
 *
 * @param health null for what is suspended or has ended
 * @param shares null if it has no milestone that counts
 * @param objectives what it has under each objective that it serves
 */
public record Standing(
        Lifecycle lifecycle,
        @Nullable Health health,
        @Nullable Shares shares,
        MilestoneCounts milestones,
        Set<Gap> gaps,
        Map<ManagementObjectiveCode, Under> objectives) {
    /** @param policies that it is aligned with there */
    public record Under(Set<PolicyId> policies, List<Part> parts) {}

    /**
     * An articulation with what it uses.
     *
     * @param entry of the matrix; null if it was added by hand
     */
    public record Part(@Nullable Integer entry, List<Used> mechanisms) {}

    /** A mechanism that is used. */
    public record Used(MechanismType type, boolean inForce, boolean expiring) {}

    List<Part> parts() {
        return parts(_ -> true);
    }

    /** Its articulations under the objectives that meet the condition. */
    List<Part> parts(Predicate<Map.Entry<ManagementObjectiveCode, Under>> condition) {
        return objectives.entrySet().stream()
                .filter(condition)
                .flatMap(served -> served.getValue().parts().stream())
                .toList();
    }

    /** Whether percentages rest on it. */
    public boolean measured() {
        return measured(shares, lifecycle);
    }

    static boolean measured(@Nullable Shares shares, Lifecycle lifecycle) {
        return shares != null && lifecycle != Lifecycle.CANCELLED;
    }

    /** As {@link Shares#percent}; null where nothing is measured. */
    public @Nullable BigDecimal percent(Function<Shares, BigDecimal> part) {
        return shares == null ? null : shares.percent(part);
    }
}
