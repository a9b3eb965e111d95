package ec.hito.bench;

import ec.hito.bench.harness.Settings;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
public record Options(List<Subject> subjects, Settings settings) {
    static final String USAGE = """
        ./hito bench [commands|http|replay|freshness|growth|imports|reads|pages|publish|all] [options]
          --rounds N    how often everything is measured (default: the bench's own)
          --seconds N   how long one measurement takes (default: the bench's own)
          --events N    size of the log, for replay, growth, reads and publish, or rows of the file, for imports (default: the bench's own)
          --data DIR    where the temporary PostgreSQL is put (default: the system's temporary folder)
          --quick       small and short: shows that it works, measures little\
        """;

    /** Reads the words of a command line; without a bench it is all of them. */
    static Options parse(List<String> words) {
        var left = new ArrayDeque<>(words);
        var name = left.isEmpty() || left.getFirst().startsWith("-") ? Subject.ALL : left.removeFirst();
        var parsing = new Parsing();
        while (!left.isEmpty()) {
            parsing.take(left.removeFirst(), left);
        }
        return new Options(Subject.named(name), parsing.settings());
    }

    /** Reads options alone, of a run that is no bench. */
    public static Settings parseSettings(List<String> words) {
        return parse(Stream.concat(Stream.of(Subject.ALL), words.stream()).toList())
                .settings();
    }

    /** The options as far as they are read. */
    private static final class Parsing {
        private Path home = Path.of("");
        private @Nullable Path data;
        private @Nullable Long rounds;
        private @Nullable Long seconds;
        private @Nullable Long events;
        private boolean quick;

        void take(String option, Deque<String> rest) {
            switch (option) {
                case "--home" -> home = Path.of(value(option, rest));
                case "--data" -> data = Path.of(value(option, rest)).toAbsolutePath();
                case "--rounds" -> rounds = number(option, rest);
                case "--seconds" -> seconds = number(option, rest);
                case "--events" -> events = number(option, rest);
                case "--quick" -> quick = true;
                default -> throw new UsageFailure("There is no option '" + option + "'.");
            }
        }

        Settings settings() {
            return new Settings(home.toAbsolutePath().normalize(), data, rounds, seconds, events, quick);
        }

        private static String value(String option, Deque<String> rest) {
            if (rest.isEmpty() || rest.getFirst().isBlank()) {
                throw new UsageFailure("The option " + option + " needs a value.");
            }
            return rest.removeFirst();
        }

        private static long number(String option, Deque<String> rest) {
            var value = value(option, rest);
            try {
                var number = Long.parseLong(value);
                if (number > 0) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                throw new UsageFailure("The option " + option + " needs a number, not '" + value + "'.");
            }
            throw new UsageFailure("The option " + option + " needs a number above 0, not '" + value + "'.");
        }
    }
}
