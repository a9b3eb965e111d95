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

/**
 * How an initiative stands on every day from one on: it changes on the days of its events, and with the days that its dates count from. Events
 * are added as they were recorded.
 */
public final class Standings {
    private final List<HealthRule> rules;
    private final List<RecordedEvent> events = new ArrayList<>();

    /** With all events. */
    private final Unfolding newest = new Unfolding(List.of());

    /** @param rules at least one; each gives a health */
    public Standings(List<HealthRule> rules) {
        this.rules = rules;
    }

    /** Adds the next event of the initiative. */
    public void add(RecordedEvent recorded) {
        events.add(recorded);
        newest.learn(recorded);
        if (newest.nextDay().isBefore(LocalDate.MAX)) {
            newest.to(newest.nextDay());
        }
    }

    /**
     * By what is known so far, in the order of the days; the first is that of {@code first} itself. From the day of the newest event on it costs the
     * days to come, from an earlier one all events anew.
     */
    public List<StandingFrom> from(LocalDate first) {
        var standings = new ArrayList<StandingFrom>();
        if (first.isBefore(newest.day())) {
            follow(first, standings);
        } else {
            stay(newest.fold(), first, LocalDate.MAX, standings);
        }
        return standings;
    }

    private void follow(LocalDate first, List<StandingFrom> standings) {
        var past = new Unfolding(events);
        for (var day = first; !day.equals(LocalDate.MAX); day = past.nextDay()) {
            past.to(day);
            stay(past.fold(), day, past.nextDay(), standings);
        }
    }

    /** What changes from {@code day} on while nothing happens. */
    private void stay(Fold state, LocalDate day, LocalDate until, List<StandingFrom> standings) {
        standings.add(standing(state, day));
        turnsOf(state, day, until).forEach(turn -> standings.add(standing(state, turn)));
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

    private StandingFrom standing(Fold fold, LocalDate day) {
        if (fold.life.registration() == null || !fold.life.endorsed()) {
            return new StandingFrom(day, Optional.empty(), List.of());
        }
        var sums = Figured.sums(fold, day);
        var healths = new ArrayList<@Nullable Health>();
        for (var rule : rules) {
            var verdict = Figured.verdict(fold.life.lifecycle(), sums, rule);
            healths.add(verdict == null ? null : verdict.health());
        }
        return new StandingFrom(
                day, Optional.of(Figured.of(fold, day, sums, rules.getFirst())), Collections.unmodifiableList(healths));
    }
}
