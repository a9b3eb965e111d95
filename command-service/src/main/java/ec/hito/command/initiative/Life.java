package ec.hito.command.initiative;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an initiative stands by the acts of people. When work began is another matter, told by {@link Schedule#startedOn}.
 *
 * @param stages from which day on; no act is taken with an earlier day than the one before
 */
public record Life(ByDay<Stage> stages) {
    /** A way to stand. */
    public enum Stage {
        /** It can begin, or it has begun. */
        OPEN,
        SUSPENDED,
        COMPLETED,
        CANCELLED
    }

    static Life open(LocalDate since) {
        return new Life(ByDay.since(since, Stage.OPEN));
    }

    Life at(Stage stage, LocalDate since) {
        return new Life(stages.with(since, stage));
    }

    public Stage stage() {
        return stages.newest().value();
    }

    /** The day of the act that brought it where it stands. */
    public LocalDate since() {
        return stages.newest().since();
    }

    boolean suspended() {
        return stage() == Stage.SUSPENDED;
    }

    /** Since when it was suspended, if it was on {@code day}. */
    Optional<LocalDate> suspendedOn(LocalDate day) {
        return stages.entryOn(day)
                .filter(entry -> entry.value() == Stage.SUSPENDED)
                .map(ByDay.Entry::since);
    }

    boolean over() {
        return stage() == Stage.COMPLETED || stage() == Stage.CANCELLED;
    }

    /** What happened before the day on which it ended may still be entered late. */
    public boolean overOn(LocalDate day) {
        return over() && !day.isBefore(since());
    }
}
