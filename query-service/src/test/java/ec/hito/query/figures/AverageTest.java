package ec.hito.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageTest {
    @ParameterizedTest
    @CsvSource({"33.333333, 33.33", "66.665, 66.67", "50.000, 50", "100, 100", "0.0000, 0", "0.004, 0"})
    void isRoundedHalfUpToTwoDecimalsWhereItIsShown(BigDecimal value, String shown) {
        assertThat(new Average(value).rounded()).hasToString(shown);
    }
}
