package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.figures.Health;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How an initiative stands on every day from one on: it changes on the days of its events, and with the days that its dates count from. */
public final class Standings {
    private final List<HealthRule> rules;
    private final List<StandingFrom> standings = new ArrayList<>();

    private Standings(List<HealthRule> rules) {
        this.rules = rules;
    }

    /**
     * In the order of the days; the first is that of {@code first} itself.
     *
     * @param events of one initiative, all that are known
     * @param rules at least one; each gives a health
     */
    public static List<StandingFrom> of(List<RecordedEvent> events, LocalDate first, List<HealthRule> rules) {
        var all = new Standings(rules);
        all.follow(events.stream().sorted(History.BY_DAY).toList(), first);
        return Collections.unmodifiableList(all.standings);
    }

    private void follow(List<RecordedEvent> byDay, LocalDate first) {
        var fold = new Fold();
        var next = 0;
        var day = first;
        while (true) {
            while (next < byDay.size() && !byDay.get(next).event().effectiveOn().isAfter(day)) {
                fold.apply(byDay.get(next++));
            }
            add(fold, day);
            var until = next < byDay.size() ? byDay.get(next).event().effectiveOn() : LocalDate.MAX;
            turnsOf(fold, day, until).forEach(turn -> add(fold, turn));
            if (next == byDay.size()) {
                return;
            }
            day = until;
        }
    }

    private Iterable<LocalDate> turnsOf(Fold fold, LocalDate after, LocalDate before) {
        var turns = new TreeSet<LocalDate>();
        if (fold.life.endorsed()) {
            fold.turns(rules, day -> {
                if (day.isAfter(after) && day.isBefore(before)) {
                    turns.add(day);
                }
            });
        }
        return turns;
    }

    private void add(Fold fold, LocalDate day) {
        if (fold.life.registration() == null || !fold.life.endorsed()) {
            standings.add(new StandingFrom(day, Optional.empty(), List.of()));
            return;
        }
        var sums = Figured.sums(fold, day);
        var healths = new ArrayList<@Nullable Health>();
        for (var rule : rules) {
            var verdict = Figured.verdict(fold.life.lifecycle(), sums, rule);
            healths.add(verdict == null ? null : verdict.health());
        }
        standings.add(new StandingFrom(
                day,
                Optional.of(Figured.of(fold, day, sums, rules.getFirst())),
                Collections.unmodifiableList(healths)));
    }
}
