package ec.hito.command.initiative;

import java.time.LocalDate;

/**
 * Where an initiative stands by the acts of people. When work began is another matter, told by {@link Schedule#startedOn}.
 *
 * @param since the day of the act that brought it there, which is the newest: none is taken with an earlier day than the one before
 */
public record Life(Stage stage, LocalDate since) {
    /** A way to stand. */
    public enum Stage {
        /** It can begin, or it has begun. */
        OPEN,
        SUSPENDED,
        COMPLETED,
        CANCELLED
    }

    static Life open(LocalDate since) {
        return new Life(Stage.OPEN, since);
    }

    boolean suspended() {
        return stage == Stage.SUSPENDED;
    }

    boolean suspendedOn(LocalDate day) {
        return suspended() && !day.isBefore(since);
    }

    boolean over() {
        return stage == Stage.COMPLETED || stage == Stage.CANCELLED;
    }

    /** What happened before the day on which it ended may still be entered late. */
    public boolean overOn(LocalDate day) {
        return over() && !day.isBefore(since);
    }
}
