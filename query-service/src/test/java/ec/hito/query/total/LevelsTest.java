package ec.hito.query.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private final Levels levels = new Levels(10, 3);

    @Test
    void whatIsCompletedAtOnceIsWhatIsCompletedStepByStep() {
        var stepByStep = new ArrayList<Block>();
        for (int position = 1; position <= 200; position++) {
            stepByStep.addAll(levels.completed(position - 1, position));
        }
        assertThat(levels.completed(0, 200)).containsExactlyInAnyOrderElementsOf(stepByStep);
    }

    @Test
    void aBlockComesAfterThoseThatItConsistsOf() {
        assertThat(levels.completed(85, 90)).containsExactly(new Block(1, 8), new Block(2, 2), new Block(3, 0));
        assertThat(levels.firstPart(new Block(2, 2))).isEqualTo(6);
    }

    @Test
    void blocksUpToAPositionSpanEveryPositionOnceAndLessThanTheSmallestIsLeft() {
        for (int position = 0; position <= 300; position++) {
            var spanned = 0L;
            for (var block : levels.upTo(position)) {
                assertThat(levels.before(block)).isEqualTo(spanned);
                spanned = levels.end(block);
            }
            assertThat(position - spanned).isBetween(0L, 9L);
        }
    }

    @Test
    void theyAreFewHoweverManyPositionsThereAre() {
        assertThat(Levels.USUAL.upTo(5_000_000)).hasSizeLessThan(8 * 5);
        assertThat(Levels.USUAL.upTo(50_000_000)).hasSizeLessThan(8 * 6);
    }
}
