package ec.hito.command.http;

import ec.hito.model.Weight;
import ec.hito.web.FieldFault;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which numbers a field takes.
 *
 * @param least allowed itself, unless {@code aboveLeast}
 * @param decimals at most as many
 */
public record NumberRange(BigDecimal least, boolean aboveLeast, BigDecimal greatest, int decimals) {
    public static final NumberRange PERCENT = new NumberRange(BigDecimal.ZERO, false, BigDecimal.valueOf(100), 2);
    public static final NumberRange WEIGHT = new NumberRange(BigDecimal.ZERO, true, Weight.GREATEST, 4);

    Optional<FieldFault> fault(String field, BigDecimal value) {
        if (aboveLeast && value.compareTo(least) <= 0) {
            return Optional.of(FieldFault.of(field, "too-small", least));
        }
        if (value.compareTo(least) < 0 || value.compareTo(greatest) > 0) {
            return Optional.of(FieldFault.of(field, "out-of-range", least, greatest));
        }
        return value.stripTrailingZeros().scale() > decimals
                ? Optional.of(FieldFault.of(field, "too-many-decimals", decimals))
                : Optional.empty();
    }
}
