package ec.hito.query.total;

import ec.hito.model.HealthRule;
import ec.hito.model.stored.StreamId;
import ec.hito.query.projection.AppliedTable;
import ec.hito.query.projection.StreamProjection;
import ec.hito.query.timeline.History;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the {@code total_} tables. */
final class TotalsProjection implements StreamProjection {
    private static final String INITIATIVES = "initiative";

    /** Of more streams than this all are read: that is one pass through the log. */
    private static final int MANY = 2_000;

    private final History history;
    private final AppliedTable applied;
    private final JdbcTemplate jdbc;
    private final Numbers numbers;
    private final Blocks blocks;

    TotalsProjection(History history, AppliedTable applied, JdbcTemplate jdbc, Levels levels) {
        this.history = history;
        this.applied = applied;
        this.jdbc = jdbc;
        this.numbers = new Numbers(JdbcClient.create(jdbc));
        this.blocks = new Blocks(jdbc, levels);
    }

    @Override
    public void apply(Set<StreamId> initiatives, long after, long upTo) {
        var rules = numbers.rules();
        if (!rules.isEmpty() && numbers.adoptedBesides(rules).isEmpty()) {
            add(rules, initiatives, after, upTo);
        } else {
            addRules();
            clearTotals();
            addAll(Math.max(upTo, applied.position()));
        }
    }

    /** Health by a rule that nobody knew of is worked out for every day since the beginning. */
    private void addRules() {
        var rules = numbers.rules();
        if (rules.isEmpty()) {
            numbers.add(HealthRule.INITIAL, 0);
            rules = numbers.rules();
        }
        var next = rules.size();
        for (var rule : numbers.adoptedBesides(rules)) {
            numbers.add(rule, next++);
        }
    }

    private void addAll(long upTo) {
        try (var changes = new EventChanges(jdbc, numbers, numbers.rules(), 0)) {
            history.streams(INITIATIVES, upTo, changes::add);
        }
        blocks.complete(0, upTo);
    }

    private void add(List<HealthRule> rules, Set<StreamId> initiatives, long after, long upTo) {
        try (var changes = new EventChanges(jdbc, numbers, rules, after)) {
            if (initiatives.size() > MANY) {
                history.streams(INITIATIVES, upTo, stream -> {
                    if (initiatives.contains(stream.getFirst().streamId())) {
                        changes.add(stream);
                    }
                });
            } else if (!initiatives.isEmpty()) {
                history.streams(initiatives, upTo, changes::add);
            }
        }
        var applied = this.applied.position();
        if (after < applied) {
            blocks.again(after, Math.max(applied, upTo));
        } else {
            blocks.complete(after, upTo);
        }
    }

    @Override
    public void clear() {
        clearTotals();
        jdbc.update("delete from total_rule");
    }

    private void clearTotals() {
        jdbc.update("delete from total_block");
        jdbc.update("delete from total_change");
        jdbc.update("delete from total_cell");
    }
}
