package ec.hito.query.explanation;

import ec.hito.query.figures.Average;
import ec.hito.query.timeline.Shares;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * The exact sums over the milestones that count, and the percentages that they come to: each is its sum over the weight.
 *
 * @param weight of all that count
 * @param weightTimesPercent what the progress comes from
 * @param dueTimesHundred weight of what was due before the day, times a hundred
 */
@Schema(name = "ExplainedSum")
public record Sum(
        @Schema(description = "Σ peso") BigDecimal weight,
        @Schema(description = "Σ (peso × porcentaje)") BigDecimal weightTimesPercent,

        @Schema(description = "100 × Σ peso de lo verificado")
        BigDecimal verifiedTimesHundred,

        @Schema(description = "100 × Σ peso de lo que vencía antes del día")
        BigDecimal dueTimesHundred,

        @Schema(description = "100 × Σ peso de lo que vencía antes del día según las fechas originales")
        BigDecimal originallyDueTimesHundred,

        Average progress,
        Average verifiedProgress,
        Average expectedProgress,
        Average baselineExpectedProgress) {
    static @Nullable Sum of(@Nullable Shares shares) {
        return shares == null
                ? null
                : new Sum(
                        plain(shares.weight()),
                        plain(shares.progress()),
                        plain(shares.verified()),
                        plain(shares.expected()),
                        plain(shares.baseline()),
                        share(shares.progress(), shares),
                        share(shares.verified(), shares),
                        share(shares.expected(), shares),
                        share(shares.baseline(), shares));
    }

    /** Without an exponent, so that people can read it. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Average share(BigDecimal part, Shares shares) {
        return new Average(part.divide(shares.weight(), MathContext.DECIMAL64));
    }
}
