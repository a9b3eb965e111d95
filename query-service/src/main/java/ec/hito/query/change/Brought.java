package ec.hito.query.change;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.timeline.Shares;
import ec.hito.query.timeline.State;
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
    static @Nullable Brought of(Optional<State> state) {
        return state.map(Brought::of).orElse(null);
    }

    private static @Nullable Brought of(State state) {
        var standing = state.standing();
        var progress = standing.percent(Shares::progress);
        var expected = standing.percent(Shares::expected);
        return progress == null || expected == null
                ? null
                : new Brought(state.objectives(), standing.measured(), progress, expected);
    }
}
