package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An endorsed initiative at a moment, as far as what is compared from one moment to another: of a {@link State}, what is cheap to work out after
 * each event.
 *
 * @param health null for what is suspended or has ended
 * @param shares null if it has no milestone that counts
 * @param objectives that it serves, in the order in which that was recorded
 */
public record Outline(
        InitiativeId id,
        InitiativeCode code,
        String name,
        Lifecycle lifecycle,
        @Nullable Health health,
        @Nullable Shares shares,
        List<ManagementObjectiveCode> objectives) {
    /** Empty for what is not registered or not endorsed. */
    static Optional<Outline> of(Fold fold, LocalDate day, HealthRule rule) {
        var registration = fold.life.registration();
        if (registration == null || !fold.life.endorsed()) {
            return Optional.empty();
        }
        var lifecycle = fold.life.lifecycle();
        var sums = Figured.sums(fold, day);
        var verdict = Figured.verdict(lifecycle, sums, rule);
        return Optional.of(new Outline(
                registration.initiativeId(),
                registration.code(),
                registration.name(),
                lifecycle,
                verdict == null ? null : verdict.health(),
                sums.none() ? null : sums.shares(),
                fold.objectives()));
    }

    /** Whether percentages rest on it. */
    public boolean measured() {
        return Standing.measured(shares, lifecycle);
    }
}
