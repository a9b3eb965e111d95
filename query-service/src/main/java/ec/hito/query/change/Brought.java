package ec.hito.query.change;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.timeline.Outline;
import ec.hito.query.timeline.Shares;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative brings to the means of whatever it stands under.
 *
 * @param measured whether it counts there; a cancelled one has percentages of its own alone
 */
record Brought(List<ManagementObjectiveCode> objectives, boolean measured, BigDecimal progress, BigDecimal expected) {
    /** Null where there is no initiative, or no milestone that counts. */
    static @Nullable Brought of(Optional<Outline> outline) {
        return outline.map(Brought::of).orElse(null);
    }

    private static @Nullable Brought of(Outline outline) {
        var shares = outline.shares();
        return shares == null
                ? null
                : new Brought(
                        outline.objectives(),
                        outline.measured(),
                        shares.percent(Shares::progress),
                        shares.percent(Shares::expected));
    }
}
