package ec.hito.query.total;

import java.util.ArrayList;
import java.util.List;

/**
 * Which blocks there are: one of level 1 spans {@code smallest} positions, one of each level above it {@code fanout} of the level below. What is
 * stored was cut so, and cannot be read otherwise.
 */
public record Levels(int smallest, int fanout) {
    /** So small that going through the changes after the last block costs next to nothing, and few enough blocks to add up for any position. */
    static final Levels USUAL = new Levels(1024, 8);

    /** How many positions a block of the level spans. */
    private long size(int level) {
        var size = (long) smallest;
        for (int below = 1; below < level; below++) {
            size *= fanout;
        }
        return size;
    }

    /** The last position before the block. */
    long before(Block block) {
        return size(block.level()) * block.number();
    }

    /** The last position of the block. */
    long end(Block block) {
        return size(block.level()) * (block.number() + 1L);
    }

    /** The first of the blocks of the level below that it consists of; the others follow it. */
    int firstPart(Block block) {
        return block.number() * fanout;
    }

    /** Those that come to be complete when {@code upTo} is reached from {@code after}, each after those that it consists of. */
    List<Block> completed(long after, long upTo) {
        var completed = new ArrayList<Block>();
        for (int level = 1; size(level) <= upTo; level++) {
            for (var number = after / size(level); (number + 1) * size(level) <= upTo; number++) {
                completed.add(new Block(level, Math.toIntExact(number)));
            }
        }
        return completed;
    }

    /** The fewest that together span all positions from the first one on, as far towards {@code position} as there are complete blocks. */
    List<Block> upTo(long position) {
        var top = 1;
        while (size(top + 1) <= position) {
            top++;
        }
        var blocks = new ArrayList<Block>();
        var spanned = 0L;
        for (int level = top; level >= 1; level--) {
            for (; spanned + size(level) <= position; spanned += size(level)) {
                blocks.add(new Block(level, Math.toIntExact(spanned / size(level))));
            }
        }
        return blocks;
    }
}
