package ec.hito.query.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

/**
 * An initiative's percentages as the exact fractions that they are: each of the others over the weight.
 *
 * @param weight of the milestones that are not cancelled; positive
 * @param progress weight times percent done
 * @param verified a hundred times the weight of what is verified
 * @param expected a hundred times the weight of what was due before the day
 * @param baseline a hundred times the weight of what was due before the day at first
 */
public record Shares(
        BigDecimal weight, BigDecimal progress, BigDecimal verified, BigDecimal expected, BigDecimal baseline) {
    public static final int PERCENT_DECIMALS = 10;

    /** One of the percentages, to {@value #PERCENT_DECIMALS} decimals, so that it adds up to the same in whatever order. */
    public BigDecimal percent(Function<Shares, BigDecimal> part) {
        return part.apply(this).divide(weight, PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }
}
