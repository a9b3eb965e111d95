package ec.hito.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A percentage that was worked out, unrounded; rounded only where it is shown.
 *
 * @param value 0 to 100
 */
@Schema(type = "number", description = "Porcentaje de 0 a 100, con dos decimales", example = "37.5")
public record Average(BigDecimal value) {
    /** Of some summands; null if there are none. */
    public static @Nullable Average of(BigDecimal sum, long summands) {
        return summands == 0 ? null : new Average(sum.divide(BigDecimal.valueOf(summands), MathContext.DECIMAL128));
    }

    public static @Nullable Average ofNullable(@Nullable BigDecimal value) {
        return value == null ? null : new Average(value);
    }

    /** To two decimals, half up, without trailing zeros. */
    @JsonValue
    public BigDecimal rounded() {
        var rounded = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
