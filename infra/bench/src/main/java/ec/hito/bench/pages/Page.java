package ec.hito.bench.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What somebody opens, another one of its kind each time, of now or of some day. */
enum Page {
    OVERVIEW {
        @Override
        String path(Known known, SplittableRandom random) {
            return "/";
        }
    },
    OBJECTIVE {
        @Override
        String path(Known known, SplittableRandom random) {
            return "/objetivos/" + one(known.objectives(), random);
        }
    },
    LIST {
        @Override
        String path(Known known, SplittableRandom random) {
            return "/iniciativas?q=" + URLEncoder.encode(one(WORDS, random), StandardCharsets.UTF_8);
        }
    },
    INITIATIVE {
        @Override
        String path(Known known, SplittableRandom random) {
            return initiative(known, random);
        }
    },
    HISTORY {
        @Override
        String path(Known known, SplittableRandom random) {
            return initiative(known, random) + "/historia";
        }
    },
    EXPLANATION {
        @Override
        String path(Known known, SplittableRandom random) {
            return initiative(known, random) + "/explicacion";
        }
    },
    CHANGES {
        @Override
        String path(Known known, SplittableRandom random) {
            return "/cambios?from=%s&to=%s".formatted(known.today().minusDays(30), known.today());
        }
    },
    SECRETARIATS {
        @Override
        String path(Known known, SplittableRandom random) {
            return "/secretarias";
        }
    },
    POLICIES {
        @Override
        String path(Known known, SplittableRandom random) {
            return "/politicas";
        }
    },
    ANY_DAY {
        @Override
        String path(Known known, SplittableRandom random) {
            return "/?asOf=" + known.today().minusDays(random.nextInt(400));
        }
    };

    private static final List<String> WORDS = List.of("", "agua", "plan de", "movilidad", "ciud", "gestión del riesgo");

    /** What there is to open. */
    record Known(List<String> objectives, List<String> initiatives, LocalDate today) {}

    abstract String path(Known known, SplittableRandom random);

    private static String initiative(Known known, SplittableRandom random) {
        return "/iniciativas/" + one(known.initiatives(), random);
    }

    private static <T> T one(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
