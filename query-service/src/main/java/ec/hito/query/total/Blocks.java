package ec.hito.query.total;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stores blocks, and adds up what was the case at a position; inside a transaction. */
final class Blocks {
    private final JdbcTemplate jdbc;
    private final Levels levels;

    Blocks(JdbcTemplate jdbc, Levels levels) {
        this.jdbc = jdbc;
        this.levels = levels;
    }

    /** Adds up the blocks that are complete now that {@code upTo} is reached from {@code after}. */
    void complete(long after, long upTo) {
        for (var block : levels.completed(after, upTo)) {
            store(block, Summation.of(block.level() == 1 ? changes(block) : partsOf(block)));
        }
    }

    /** Adds up anew the blocks that contain something after {@code after} and are complete at {@code upTo}. */
    void again(long after, long upTo) {
        jdbc.batchUpdate(
                "delete from total_block where level = ? and block = ?",
                levels.completed(after, upTo).stream()
                        .map(block -> new Object[] {block.level(), block.number()})
                        .toList());
        complete(after, upTo);
    }

    private List<byte[]> changes(Block block) {
        return jdbc.query(
                "select changes from total_change where position > ? and position <= ?",
                (row, _) -> row.getBytes(1),
                levels.before(block),
                levels.end(block));
    }

    private List<byte[]> partsOf(Block block) {
        var first = levels.firstPart(block);
        return jdbc.query(
                "select changes from total_block where level = ? and block between ? and ?",
                (row, _) -> row.getBytes(1),
                block.level() - 1,
                first,
                first + levels.fanout() - 1);
    }

    private void store(Block block, List<Summation.Piece> pieces) {
        jdbc.batchUpdate(
                "insert into total_block (level, block, first_day, before, changes) values (?, ?, ?, ?, ?) on conflict"
                        + " do nothing",
                pieces,
                pieces.size() + 1,
                (row, piece) -> {
                    row.setInt(1, block.level());
                    row.setInt(2, block.number());
                    row.setInt(3, piece.firstDay());
                    row.setBytes(4, piece.before());
                    row.setBytes(5, piece.changes());
                });
    }

    /** What all changes up to the position come to on the day, which is counted from 1970-01-01. */
    Totals totals(int day, long position) {
        var totals = new Totals();
        var blocks = levels.upTo(position);
        jdbc.query(
                """
                select piece.before, piece.changes
                from unnest(?::int[], ?::int[]) as wanted (level, block)
                cross join lateral (
                    select b.before, b.changes from total_block b
                    where b.level = wanted.level and b.block = wanted.block and b.first_day <= ?
                    order by b.first_day desc limit 1
                ) as piece
                """,
                row -> {
                    totals.add(row.getBytes(1), Integer.MAX_VALUE);
                    totals.add(row.getBytes(2), day);
                },
                blocks.stream().map(Block::level).toArray(Integer[]::new),
                blocks.stream().map(Block::number).toArray(Integer[]::new),
                day);
        add(totals, day, blocks.isEmpty() ? 0 : levels.end(blocks.getLast()), position);
        return totals;
    }

    /** Adds what the changes after a position come to on the day, up to {@code position}. */
    void add(Totals totals, int day, long after, long position) {
        jdbc.query(
                "select changes from total_change where position > ? and position <= ?",
                row -> {
                    totals.add(row.getBytes(1), day);
                },
                after,
                position);
    }

    /**
     * What comes with each of some days by all changes up to the position. It goes through all changes once, however many days there are.
     *
     * @param days counted from 1970-01-01, in ascending order; at least one
     */
    Rises rises(int[] days, long position) {
        var rises = new Rises(days);
        var blocks = levels.upTo(position);
        jdbc.query(
                """
                select b.changes
                from unnest(?::int[], ?::int[]) as wanted (level, block)
                join total_block b on b.level = wanted.level and b.block = wanted.block and b.first_day <= ?
                """,
                row -> {
                    rises.add(row.getBytes(1));
                },
                blocks.stream().map(Block::level).toArray(Integer[]::new),
                blocks.stream().map(Block::number).toArray(Integer[]::new),
                days[days.length - 1]);
        add(rises, blocks.isEmpty() ? 0 : levels.end(blocks.getLast()), position);
        return rises;
    }

    /** Adds what comes with each of the days by the changes after a position, up to {@code position}. */
    void add(Rises rises, long after, long position) {
        jdbc.query(
                "select changes from total_change where position > ? and position <= ?",
                row -> {
                    rises.add(row.getBytes(1));
                },
                after,
                position);
    }
}
