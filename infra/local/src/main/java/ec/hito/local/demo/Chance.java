package ec.hito.local.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What is left to chance, the same for the same seed and subject: so what happens to one initiative does not depend on the others. */
final class Chance {
    private static final int OPENS = 8 * 3600;
    private static final int OPEN_SECONDS = 8 * 3600;

    private final SplittableRandom random;

    Chance(long seed, String subject) {
        this.random = new SplittableRandom(seed * 1_000_003 + subject.hashCode());
    }

    /** @param share of the cases in which it is so, from 0 to 1 */
    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** Both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Different ones, at most so many. */
    <T> List<T> someOf(List<T> all, int most) {
        var left = new ArrayList<>(all);
        var some = new ArrayList<T>();
        while (some.size() < most && !left.isEmpty()) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }

    /** Some time of the day at which offices are open, or of the next day on which they are. */
    LocalDateTime officeHour(LocalDate day) {
        var open = switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
        return open.atStartOfDay().plusSeconds(OPENS + random.nextInt(OPEN_SECONDS));
    }
}
