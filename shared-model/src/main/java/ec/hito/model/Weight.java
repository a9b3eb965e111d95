package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** What a milestone counts for among those of its initiative: positive, at most 1,000,000, with four decimals at most. No unit. */
public record Weight(@JsonValue BigDecimal value) {
    public static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000);

    /** @throws IllegalArgumentException if {@code value} is not positive, too large or finer than a ten-thousandth */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Weight {
        value = Decimals.plain(value, 4);
        if (value.signum() <= 0 || value.compareTo(GREATEST) > 0) {
            throw new IllegalArgumentException("not above 0 and at most " + GREATEST + ": " + value);
        }
    }

    public static Weight of(long value) {
        return new Weight(BigDecimal.valueOf(value));
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
