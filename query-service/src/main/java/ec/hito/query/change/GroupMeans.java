package ec.hito.query.change;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.change.ChangesView.Means;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The means of progress and of expected progress over the initiatives of a group, as they change step by step. */
final class GroupMeans {
    private final Mean progress = new Mean();
    private final Mean expected = new Mean();
    private final Predicate<Brought> member;

    private GroupMeans(Predicate<Brought> member) {
        this.member = member;
    }

    static GroupMeans ofAll(Predicate<ManagementObjectiveCode> objectives) {
        return new GroupMeans(one -> one.measured() && one.objectives().stream().anyMatch(objectives));
    }

    static GroupMeans under(ManagementObjectiveCode objective) {
        return new GroupMeans(one -> one.measured() && one.objectives().contains(objective));
    }

    /** Of one initiative, whatever its lifecycle. */
    static GroupMeans ofOne() {
        return new GroupMeans(_ -> true);
    }

    /** Adds what is there from the beginning. */
    void begin(@Nullable Brought one) {
        progress.begin(value(one, Brought::progress));
        expected.begin(value(one, Brought::expected));
    }

    /** To be called in the order of the moves, once all that is there from the beginning is added. */
    void step(Move move) {
        step(progress, move, Brought::progress);
        step(expected, move, Brought::expected);
    }

    private void step(Mean mean, Move move, Function<Brought, BigDecimal> part) {
        mean.step(move.cause(), value(move.before(), part), value(move.after(), part));
    }

    private @Nullable BigDecimal value(@Nullable Brought one, Function<Brought, BigDecimal> part) {
        return one == null || !member.test(one) ? null : part.apply(one);
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
