package ec.hito.query.total;

import ec.hito.query.reading.Moment;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Adds up what was the case at a moment. The sum of today, which is asked for most, is kept, and only what came since is added to it. */
final class Sums {
    record Sum(Map<Cell, Integer> cells, Totals totals) {}

    private record OfToday(Edition edition, LocalDate day, long position, Sum sum) {
        boolean leadsTo(Moment moment, Edition edition) {
            return position <= moment.position() && day.equals(moment.asOf()) && this.edition.equals(edition);
        }
    }

    private final Blocks blocks;
    private final Numbers numbers;
    private final AtomicReference<@Nullable OfToday> last = new AtomicReference<>();

    Sums(Blocks blocks, Numbers numbers) {
        this.blocks = blocks;
        this.numbers = numbers;
    }

    /** @param edition that the read's transaction sees */
    Sum at(Moment moment, Edition edition) {
        return moment.current() ? today(moment, edition) : anew(moment);
    }

    private Sum today(Moment moment, Edition edition) {
        var known = last.get();
        var sum = known == null || !known.leadsTo(moment, edition) ? anew(moment) : since(known, moment);
        last.set(new OfToday(edition, moment.asOf(), moment.position(), sum));
        return sum;
    }

    private Sum since(OfToday known, Moment moment) {
        if (known.position() == moment.position()) {
            return known.sum();
        }
        var totals = known.sum().totals().copy();
        blocks.add(totals, Change.day(moment.asOf()), known.position(), moment.position());
        return new Sum(numbers.cells(), totals);
    }

    private Sum anew(Moment moment) {
        return new Sum(numbers.cells(), blocks.totals(Change.day(moment.asOf()), moment.position()));
    }
}
