package ec.hito.model;

import java.math.BigDecimal;

/** One spelling per number, so that 50 and 50.0 are equal and are written alike. */
final class Decimals {
    private Decimals() {}

    static BigDecimal plain(BigDecimal value, int decimals) {
        // A huge exponent ("1e999999999") would be written out digit by digit: look at its size first.
        if (value.precision() - (long) value.scale() > 12) {
            throw new IllegalArgumentException("too large a number");
        }
        var stripped = value.stripTrailingZeros();
        if (stripped.scale() > decimals) {
            throw new IllegalArgumentException("more than " + decimals + " decimals");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
