package ec.hito.query.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummationTest {
    @Test
    void changesOfOneDayAndKeyAreOneAndThoseThatCancelEachOtherOutAreNone() {
        var pieces = Summation.of(List.of(
                Encoding.of(List.of(new Change(1, 5, 2), new Change(2, 5, 7))),
                Encoding.of(List.of(new Change(1, 5, 3), new Change(2, 5, -7)))));
        assertThat(pieces).hasSize(1);
        assertThat(pieces.getFirst().changes()).isEqualTo(Encoding.of(List.of(new Change(1, 5, 5))));
    }

    @Test
    void onePieceTellsWhatAllChangesUpToADayOfItComeTo() {
        var random = new Random(1);
        var lists = IntStream.range(0, 100).mapToObj(_ -> changes(random)).toList();
        var pieces = Summation.of(lists.stream().map(Encoding::of).toList());
        assertThat(pieces).hasSizeGreaterThan(3);
        for (int day = 0; day < 3_000; day += 7) {
            var upTo = day;
            var expected = new Totals();
            lists.stream()
                    .flatMap(List::stream)
                    .filter(change -> change.day() <= upTo)
                    .forEach(change -> expected.add(change.key(), change.amount()));
            var found = new Totals();
            pieces.stream()
                    .filter(one -> one.firstDay() <= upTo)
                    .reduce((_, later) -> later)
                    .ifPresent(piece -> {
                        found.add(piece.before(), Integer.MAX_VALUE);
                        found.add(piece.changes(), upTo);
                    });
            assertThat(found.asOf(0)).isEqualTo(expected.asOf(0));
        }
    }

    private static List<Change> changes(Random random) {
        var changes = new ArrayList<Change>();
        for (int day = 0; day < 3_000; day += 1 + random.nextInt(20)) {
            var key = random.nextInt(10);
            for (int i = 0; i < 4; i++) {
                changes.add(new Change(day, key, random.nextInt(1_000_000) - 500_000));
                key += 1 + random.nextInt(500);
            }
        }
        return changes;
    }
}
