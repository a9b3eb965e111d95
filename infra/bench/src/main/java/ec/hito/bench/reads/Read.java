package ec.hito.bench.reads;

import ec.hito.bench.workload.City;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What is asked for, something else each time. */
enum Read {
    NOW {
        @Override
        String path(SplittableRandom random, long events) {
            return "/api/v1/management-objectives";
        }
    },
    AS_OF {
        @Override
        String path(SplittableRandom random, long events) {
            var days = ChronoUnit.DAYS.between(City.ADOPTED_ON, LocalDate.now(City.ZONE));
            return "/api/v1/management-objectives?asOf=%s&atPosition=%d"
                    .formatted(City.ADOPTED_ON.plusDays(random.nextLong(days)), 1 + random.nextLong(events));
        }
    },
    SEARCH {
        private static final List<String> HEALTHS = List.of("on-track", "at-risk", "delayed");

        @Override
        String path(SplittableRandom random, long events) {
            return "/api/v1/initiatives?q=ciclov%%C3%%ADas+%d&health=%s&sort=-progress"
                    .formatted(1 + random.nextInt(1_000), HEALTHS.get(random.nextInt(HEALTHS.size())));
        }
    };

    /** @param events of the log */
    abstract String path(SplittableRandom random, long events);

    String word() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
