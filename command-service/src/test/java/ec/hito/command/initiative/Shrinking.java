package ec.hito.command.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a sequence that fails as short as it gets by leaving out one thing after the other. */
final class Shrinking {
    private Shrinking() {}

    static <T> List<T> shortest(List<T> failing, Predicate<List<T>> fails) {
        var shortest = failing;
        int at = shortest.size() - 1;
        while (at >= 0) {
            var fewer = new ArrayList<>(shortest);
            fewer.remove(at);
            if (fails.test(fewer)) {
                // What was needed only by what is gone now may go too.
                shortest = fewer;
                at = shortest.size();
            }
            at--;
        }
        return List.copyOf(shortest);
    }
}
