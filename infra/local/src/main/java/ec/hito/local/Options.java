package ec.hito.local;

import java.nio.file.Path;
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
 */
record Options(Task task, Path home, Path data, LocalPorts ports, boolean yes) {
    static final String USAGE = """
        ./hito run [options]     start Hito on this machine, and stop it with Ctrl-C
          --data DIR             where its data are kept (default: .hito in the project's folder)
          --query-port N         query-service and the pages (default: 8080)
          --command-port N       command-service (default: 8081)
          --identity-port N      the identity provider (default: 9000)
          --kafka-port N         Kafka (default: 9092)
          --postgres-port N      PostgreSQL (default: 5433)
          --port-offset N        adds N to every port
        ./hito reset [options]   delete the data, after a question
          --data DIR             as above
          --yes                  do not ask\
        """;

    /** What to do. */
    enum Task {
        RUN,
        RESET
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
                default -> throw new UsageFailure("There is no option '" + option + "'.");
            }
        }

        Options options(Task task) {
            var base = home.toAbsolutePath().normalize();
            var folder =
                    data == null ? base.resolve(".hito") : data.toAbsolutePath().normalize();
            return new Options(task, base, folder, ports.shifted(offset), yes);
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
