package ec.hito.query.change;

import ec.hito.query.figures.Average;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a percentage went from one moment to the other, in percentage points by what they are due to. The parts add up to the difference, but for
 * the rounding to six decimals.
 *
 * @param difference null, as {@code parts}, where it was not measured at both moments
 */
@Schema(name = "Difference")
public record Split<P>(
        @Schema(description = "Nulo: no se medía") @Nullable Average from,

        @Schema(description = "Nulo: no se mide") @Nullable Average to,

        @Schema(type = "number", description = "En puntos porcentuales; nulo si no se medía en ambos momentos")
        @Nullable
        BigDecimal difference,

        @Nullable P parts) {

    /** Of progress. */
    @Schema(name = "ProgressParts")
    public record Progress(
            @Schema(description = "Avance registrado") BigDecimal work,

            @Schema(description = "Enmiendas y devoluciones")
            BigDecimal correction,

            @Schema(description = "Cambios de peso") BigDecimal reweighting,
            @Schema(description = "Hitos cancelados") BigDecimal cancellation,

            @Schema(description = "Hitos e iniciativas que entraron o salieron")
            BigDecimal membership) {
        static Progress of(Mean mean) {
            return new Progress(
                    points(mean.of(Cause.WORK)),
                    points(mean.of(Cause.CORRECTION)),
                    points(mean.of(Cause.REWEIGHTING)),
                    points(mean.of(Cause.CANCELLATION)),
                    points(mean.of(Cause.MEMBERSHIP)));
        }
    }

    /** Of expected progress. */
    @Schema(name = "ExpectedParts")
    public record Expected(
            @Schema(description = "El paso de los días") BigDecimal calendar,
            @Schema(description = "Reprogramaciones") BigDecimal rescheduling,
            @Schema(description = "Cambios de peso") BigDecimal reweighting,
            @Schema(description = "Hitos cancelados") BigDecimal cancellation,

            @Schema(description = "Hitos e iniciativas que entraron o salieron")
            BigDecimal membership) {
        static Expected of(Mean mean) {
            return new Expected(
                    points(mean.of(Cause.CALENDAR)),
                    points(mean.of(Cause.RESCHEDULING)),
                    points(mean.of(Cause.REWEIGHTING)),
                    points(mean.of(Cause.CANCELLATION)),
                    points(mean.of(Cause.MEMBERSHIP)));
        }
    }

    static <P> Split<P> of(Mean mean, P parts) {
        var from = mean.first();
        var to = mean.value();
        return from == null || to == null
                ? new Split<>(Average.ofNullable(from), Average.ofNullable(to), null, null)
                : new Split<>(new Average(from), new Average(to), points(to.subtract(from)), parts);
    }

    private static BigDecimal points(BigDecimal difference) {
        var rounded = difference.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
