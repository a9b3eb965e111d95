package ec.hito.query.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mean over some members that changes step by step, and what each cause brings to its difference. Together they are the difference. */
final class Mean {
    private final Map<Cause, BigDecimal> parts = new EnumMap<>(Cause.class);
    private BigDecimal sum = BigDecimal.ZERO;
    private long members;
    private BigDecimal firstSum = BigDecimal.ZERO;
    private long firstMembers;

    /** What it was when there was a member; null if there was none yet. */
    private @Nullable BigDecimal last;

    /** Adds a member that is there from the beginning; null is none. */
    void begin(@Nullable BigDecimal value) {
        change(null, value);
        firstSum = sum;
        firstMembers = members;
    }

    /** A member's value becomes another; null is none. */
    void step(Cause cause, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (Objects.equals(before, after)) {
            return;
        }
        last = last == null ? value() : last;
        change(before, after);
        var now = value();
        if (now == null) {
            return;
        }
        if (last != null) {
            var joins = (before == null) != (after == null);
            parts.merge(joins ? Cause.MEMBERSHIP : cause, now.subtract(last), BigDecimal::add);
        }
        last = now;
    }

    private void change(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before != null) {
            sum = sum.subtract(before);
            members--;
        }
        if (after != null) {
            sum = sum.add(after);
            members++;
        }
    }

    /** Null at the beginning if there was no member. */
    @Nullable
    BigDecimal first() {
        return mean(firstSum, firstMembers);
    }

    /** Null if there is no member. */
    @Nullable
    BigDecimal value() {
        return mean(sum, members);
    }

    private static @Nullable BigDecimal mean(BigDecimal sum, long members) {
        return members == 0 ? null : sum.divide(BigDecimal.valueOf(members), MathContext.DECIMAL128);
    }

    BigDecimal of(Cause cause) {
        return parts.getOrDefault(cause, BigDecimal.ZERO);
    }
}
