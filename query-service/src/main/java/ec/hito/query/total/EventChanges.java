package ec.hito.query.total;

import ec.hito.model.HealthRule;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.projection.StreamFailed;
import ec.hito.query.timeline.StandingFrom;
import ec.hito.query.timeline.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Works out what events change, stream by stream, and stores it. */
final class EventChanges implements AutoCloseable {
    private static final int ROWS = 1_000;

    private final JdbcTemplate jdbc;
    private final Numbers numbers;
    private final long after;
    private final List<HealthRule> rules;
    private final Map<Cell, Integer> cells;
    private final List<Object[]> rows = new ArrayList<>();

    /**
     * @param rules by number
     * @param after only what later events change is stored
     */
    EventChanges(JdbcTemplate jdbc, Numbers numbers, List<HealthRule> rules, long after) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.after = after;
        this.rules = rules;
        this.cells = numbers.cells();
    }

    /**
     * @param stream all of its events up to the last one that is looked at
     * @throws StreamFailed if they cannot be folded
     */
    void add(List<RecordedEvent> stream) {
        var known = (int) stream.stream()
                .takeWhile(recorded -> recorded.position() <= after)
                .count();
        if (known == stream.size()) {
            return;
        }
        var first = stream.subList(known, stream.size()).stream()
                .map(recorded -> recorded.event().effectiveOn())
                .min(LocalDate::compareTo)
                .orElseThrow();
        var before = known == 0 ? StepFunction.NONE : function(stream.subList(0, known), first);
        for (int last = known; last < stream.size(); last++) {
            var recorded = stream.get(last);
            var now = function(stream.subList(0, last + 1), recorded.event().effectiveOn());
            store(recorded.position(), before.changesTo(now));
            before = before.followedBy(now);
        }
    }

    private StepFunction function(List<RecordedEvent> events, LocalDate first) {
        return StepFunction.of(standings(events, first), this::number);
    }

    private List<StandingFrom> standings(List<RecordedEvent> events, LocalDate first) {
        try {
            return Standings.of(events, first, rules);
        } catch (RuntimeException e) {
            throw new StreamFailed(events.getLast(), e);
        }
    }

    private int number(Cell cell) {
        return cells.computeIfAbsent(cell, added -> {
            var number = cells.size();
            numbers.add(added, number);
            return number;
        });
    }

    private void store(long position, List<Change> changes) {
        if (!changes.isEmpty()) {
            rows.add(new Object[] {position, Encoding.of(changes)});
        }
        if (rows.size() == ROWS) {
            write();
        }
    }

    private void write() {
        jdbc.batchUpdate(
                "insert into total_change (position, changes) values (?, ?) on conflict (position) do nothing", rows);
        rows.clear();
    }

    @Override
    public void close() {
        if (!rows.isEmpty()) {
            write();
        }
    }
}
