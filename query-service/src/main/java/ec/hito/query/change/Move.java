package ec.hito.query.change;

import ec.hito.model.stored.InitiativeEvent;
import ec.hito.query.timeline.Course;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of an initiative, as far as means go.
 *
 * @param position of the event that made it; 0 of the days that went by, which come first
 */
record Move(
        long position,
        Cause cause,
        @Nullable Brought before,
        @Nullable Brought after) {
    static final Comparator<Move> ORDER = Comparator.comparingLong(Move::position);

    /** In order, without those that move nothing. */
    static Stream<Move> of(Course course) {
        var days = new Move(0, Cause.CALENDAR, Brought.of(course.before()), Brought.of(course.onLaterDay()));
        var steps = IntStream.range(0, course.steps().size()).mapToObj(index -> step(course, index));
        return Stream.concat(Stream.of(days), steps).filter(move -> !Objects.equals(move.before, move.after));
    }

    private static Move step(Course course, int index) {
        var step = course.steps().get(index);
        var before =
                index == 0 ? course.onLaterDay() : course.steps().get(index - 1).outline();
        var recorded = step.recorded();
        var cause = Cause.of((InitiativeEvent) recorded.event());
        return new Move(recorded.position(), cause, Brought.of(before), Brought.of(step.outline()));
    }
}
