package ec.hito.local;

import ec.hito.local.demo.Extent;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param home the project's folder, where the built jars are
 * @param data where everything is kept that outlives a run
 * @param yes do not ask before deleting
 * @param simulated how much, for a demo
 */
record Options(Task task, Path home, Path data, LocalPorts ports, boolean yes, Simulated simulated) {
    static final String USAGE = """
        ./hito run [options]     start Hito on this machine, and stop it with Ctrl-C
          --data DIR             where its data are kept (default: .hito in the project's folder)
          --query-port N         query-service and the pages (default: 8080)
          --command-port N       command-service (default: 8081)
          --identity-port N      the identity provider (default: 9000)
          --kafka-port N         Kafka (default: 9092)
          --postgres-port N      PostgreSQL (default: 5433)
          --port-offset N        adds N to every port
        ./hito demo [options]    the same on simulated data, which it makes at the first start
          --data DIR             where its data are kept (default: .hito-demo in the project's folder)
          --seed N               of everything that is left to chance (default: 1)
          --months N             how many are simulated (default: 18)
          --until DAY            the last day that is simulated (default: yesterday)
          --reset                delete the simulated data, after a question
          ports                  as above
        ./hito reset [options]   delete the data, after a question
          --data DIR             as above
          --yes                  do not ask\
        """;

    private static final int MOST_MONTHS = 120;

    /** What to do. */
    enum Task {
        RUN(DataMark.REAL),
        DEMO(DataMark.SIMULATED),
        RESET(DataMark.REAL),
        RESET_DEMO(DataMark.SIMULATED);

        private final DataMark mark;

        Task(DataMark mark) {
            this.mark = mark;
        }

        /** Of the folders that the task works on. */
        DataMark mark() {
            return mark;
        }
    }

    /**
     * How much is simulated.
     *
     * @param seed null if none was asked for
     * @param until the last day; null for yesterday
     */
    record Simulated(
            @Nullable Long seed, int months, @Nullable LocalDate until) {
        static final long USUAL_SEED = 1;
        static final int USUAL_MONTHS = 18;

        /** @param today in the city's time zone */
        Extent extent(LocalDate today) {
            var last = until == null ? today.minusDays(1) : until;
            if (!last.isBefore(today)) {
                throw new UsageFailure("The last day that is simulated lies before today, and " + last + " does not.");
            }
            return Extent.upTo(last, months, seed == null ? USUAL_SEED : seed);
        }
    }

    /** Reads the words of a command line; without a task it is a run. */
    static Options parse(List<String> words) {
        var left = new ArrayDeque<>(words);
        var task = Task.RUN;
        if (!left.isEmpty() && !left.getFirst().startsWith("-")) {
            task = task(left.removeFirst());
        }
        var parsing = new Parsing();
        while (!left.isEmpty()) {
            parsing.take(left.removeFirst(), left);
        }
        return parsing.options(task);
    }

    private static Task task(String word) {
        return switch (word) {
            case "run" -> Task.RUN;
            case "demo" -> Task.DEMO;
            case "reset" -> Task.RESET;
            default -> throw new UsageFailure("There is no '" + word + "'.");
        };
    }

    /** The options as far as they are read. */
    private static final class Parsing {
        private Path home = Path.of("");
        private @Nullable Path data;
        private LocalPorts ports = LocalPorts.STANDARD;
        private int offset;
        private boolean yes;
        private boolean reset;
        private @Nullable Long seed;
        private int months = Simulated.USUAL_MONTHS;
        private @Nullable LocalDate until;

        void take(String option, Deque<String> rest) {
            switch (option) {
                case "--home" -> home = Path.of(value(option, rest));
                case "--data" -> data = Path.of(value(option, rest));
                case LocalPorts.QUERY -> ports = ports.withQuery(number(option, rest));
                case LocalPorts.COMMAND -> ports = ports.withCommand(number(option, rest));
                case LocalPorts.IDENTITY -> ports = ports.withIdentity(number(option, rest));
                case LocalPorts.KAFKA -> ports = ports.withKafka(number(option, rest));
                case LocalPorts.POSTGRES -> ports = ports.withPostgres(number(option, rest));
                case LocalPorts.OFFSET -> offset = number(option, rest);
                case "--yes" -> yes = true;
                case "--reset" -> reset = true;
                case "--seed" -> seed = (long) number(option, rest);
                case "--months" -> months = months(number(option, rest));
                case "--until" -> until = day(option, rest);
                default -> throw new UsageFailure("There is no option '" + option + "'.");
            }
        }

        Options options(Task asked) {
            var simulates = reset || seed != null || until != null || months != Simulated.USUAL_MONTHS;
            if (simulates && asked != Task.DEMO) {
                throw new UsageFailure("--seed, --months, --until and --reset belong to ./hito demo.");
            }
            var task = reset ? Task.RESET_DEMO : asked;
            var base = home.toAbsolutePath().normalize();
            var usual = task.mark() == DataMark.REAL ? ".hito" : ".hito-demo";
            var folder =
                    data == null ? base.resolve(usual) : data.toAbsolutePath().normalize();
            return new Options(task, base, folder, ports.shifted(offset), yes, new Simulated(seed, months, until));
        }

        private static int months(int given) {
            if (given < 1 || given > MOST_MONTHS) {
                throw new UsageFailure("From 1 to " + MOST_MONTHS + " months can be simulated, not " + given + ".");
            }
            return given;
        }

        private static LocalDate day(String option, Deque<String> rest) {
            var value = value(option, rest);
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException notADay) {
                throw new UsageFailure(
                        "The option " + option + " needs a day such as 2026-05-31, not '" + value + "'.");
            }
        }

        private static String value(String option, Deque<String> rest) {
            if (rest.isEmpty() || rest.getFirst().isBlank()) {
                throw new UsageFailure("The option " + option + " needs a value.");
            }
            return rest.removeFirst();
        }

        private static int number(String option, Deque<String> rest) {
            var value = value(option, rest);
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException notANumber) {
                throw new UsageFailure("The option " + option + " needs a number, not '" + value + "'.");
            }
        }
    }
}
