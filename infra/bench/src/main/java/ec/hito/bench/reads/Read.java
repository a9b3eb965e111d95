package ec.hito.bench.reads;

import ec.hito.bench.workload.City;
import ec.hito.web.BusinessDay;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;

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
            var days = ChronoUnit.DAYS.between(City.ADOPTED_ON, BusinessDay.today(Clock.systemUTC()));
            return "/api/v1/management-objectives?asOf=%s&atPosition=%d"
                    .formatted(City.ADOPTED_ON.plusDays(random.nextLong(days)), 1 + random.nextLong(events));
        }
    },
    SEARCH {
        @Override
        String path(SplittableRandom random, long events) {
            return "/api/v1/initiatives?" + one(FILTERS, random).apply(random);
        }
    };

    private static final List<String> HEALTHS = List.of("on-track", "at-risk", "delayed");
    private static final List<String> ORDERS = List.of("code", "name", "progress", "-progress", "dueOn");
    private static final List<String> OBJECTIVES = City.plan().managementObjectives().stream()
            .map(objective -> objective.code().value())
            .toList();

    /** From what finds a few to what finds thousands. */
    private static final List<Function<SplittableRandom, String>> FILTERS = List.of(
            random -> text("ciclovías " + (1 + random.nextInt(1_000))) + health(random),
            random -> text("metro tramo " + (1 + random.nextInt(10))) + objective(random) + health(random),
            random -> text("red ciclov") + objective(random) + "&gap=silent&sort=" + one(ORDERS, random),
            random -> "objective=" + one(OBJECTIVES, random) + health(random) + "&sort=" + one(ORDERS, random));

    /** @param events of the log */
    abstract String path(SplittableRandom random, long events);

    private static String text(String words) {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String objective(SplittableRandom random) {
        return "&objective=" + one(OBJECTIVES, random);
    }

    private static String health(SplittableRandom random) {
        return "&health=" + one(HEALTHS, random);
    }

    private static <T> T one(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
