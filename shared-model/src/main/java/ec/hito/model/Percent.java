package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** How much of a milestone is done: 0 to 100, with two decimals at most. */
public record Percent(@JsonValue BigDecimal value) implements Comparable<Percent> {
    public static final Percent ZERO = new Percent(BigDecimal.ZERO);
    public static final Percent HUNDRED = new Percent(BigDecimal.valueOf(100));

    /** @throws IllegalArgumentException if {@code value} is out of range or finer than a hundredth */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Percent {
        value = Decimals.plain(value, 2);
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("not between 0 and 100: " + value);
        }
    }

    public static Percent of(long value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
