package ec.hito.query.total;

import ec.hito.query.figures.Average;
import ec.hito.query.figures.Percentages;
import ec.hito.query.timeline.Shares;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What some cells come to together.
 *
 * @param byMeasure zero where it ends
 */
record Counts(long[] byMeasure) {
    long of(int measure) {
        return measure < byMeasure.length ? byMeasure[measure] : 0;
    }

    @Nullable
    Average mean(int measure) {
        return Average.of(BigDecimal.valueOf(of(measure), Shares.PERCENT_DECIMALS), of(Measure.MEASURED));
    }

    Percentages percentages() {
        return new Percentages(
                of(Measure.MEASURED),
                mean(Measure.PROGRESS),
                mean(Measure.VERIFIED_PROGRESS),
                mean(Measure.EXPECTED_PROGRESS),
                mean(Measure.BASELINE_EXPECTED_PROGRESS));
    }
}
