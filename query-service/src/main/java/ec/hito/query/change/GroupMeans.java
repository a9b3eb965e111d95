package ec.hito.query.change;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.change.ChangesView.Means;
import ec.hito.query.timeline.Shares;
import ec.hito.query.timeline.State;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The means of progress and of expected progress over the initiatives of a group, as they change step by step. */
final class GroupMeans {
    private final Mean progress = new Mean();
    private final Mean expected = new Mean();
    private final Predicate<State> member;

    private GroupMeans(Predicate<State> member) {
        this.member = member;
    }

    static GroupMeans ofAll(Predicate<ManagementObjectiveCode> objectives) {
        return new GroupMeans(
                state -> measured(state) && state.objectives().stream().anyMatch(objectives));
    }

    static GroupMeans under(ManagementObjectiveCode objective) {
        return new GroupMeans(state -> measured(state) && state.objectives().contains(objective));
    }

    /** Of one initiative, whatever its lifecycle. */
    static GroupMeans ofOne() {
        return new GroupMeans(_ -> true);
    }

    private static boolean measured(State state) {
        return state.standing().measured();
    }

    void begin(Optional<State> state) {
        progress.begin(value(state, Shares::progress));
        expected.begin(value(state, Shares::expected));
    }

    void step(Cause cause, Optional<State> before, Optional<State> after) {
        progress.step(cause, value(before, Shares::progress), value(after, Shares::progress));
        expected.step(cause, value(before, Shares::expected), value(after, Shares::expected));
    }

    private @Nullable BigDecimal value(Optional<State> state, Function<Shares, BigDecimal> part) {
        return state.filter(member)
                .flatMap(one -> Optional.ofNullable(one.standing().percent(part)))
                .orElse(null);
    }

    Means means() {
        return new Means(
                Split.of(progress, Split.Progress.of(progress)), Split.of(expected, Split.Expected.of(expected)));
    }

    /** Whether a percentage is another now. */
    boolean differ() {
        return differs(progress) || differs(expected);
    }

    private static boolean differs(Mean mean) {
        var from = mean.first();
        var to = mean.value();
        return from == null || to == null ? from != to : from.compareTo(to) != 0;
    }
}
