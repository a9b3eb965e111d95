package ec.hito.query.total;

import ec.hito.query.reading.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Adds up what was the case at a moment, and how it came to that. */
final class Sums {
    record Sum(Map<Cell, Integer> cells, Totals totals) {}

    private final Blocks blocks;
    private final Numbers numbers;
    private final Kept<LocalDate, Sum> ofToday = new Kept<>();
    private final Kept<List<LocalDate>, Rises> trend = new Kept<>();

    Sums(Blocks blocks, Numbers numbers) {
        this.blocks = blocks;
        this.numbers = numbers;
    }

    /** @param edition that the read's transaction sees */
    Sum at(Moment moment, Edition edition) {
        var day = Change.day(moment.asOf());
        return ofToday.at(moment, moment.asOf(), edition, new Kept.Adding<>() {
            @Override
            public Sum anew() {
                return new Sum(numbers.cells(), blocks.totals(day, moment.position()));
            }

            @Override
            public Sum since(Sum sum, long position) {
                var totals = sum.totals().copy();
                blocks.add(totals, day, position, moment.position());
                return new Sum(numbers.cells(), totals);
            }
        });
    }

    /**
     * What comes with each of some days, by what is known at the moment.
     *
     * @param days in ascending order; at least one
     */
    Rises rises(List<LocalDate> days, Moment moment, Edition edition) {
        var counted = days.stream().mapToInt(Change::day).toArray();
        return trend.at(moment, days, edition, new Kept.Adding<>() {
            @Override
            public Rises anew() {
                return blocks.rises(counted, moment.position());
            }

            @Override
            public Rises since(Rises sum, long position) {
                var rises = sum.copy();
                blocks.add(rises, position, moment.position());
                return rises;
            }
        });
    }
}
