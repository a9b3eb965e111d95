package ec.hito.local;

import ec.hito.local.process.LaunchFailure;
import java.io.UncheckedIOException;
import java.util.List;

/** The main class. Exit codes: 0 stopped on request, 1 failed, 2 not understood. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "ec/hito/local/logback.xml");
        try {
            var options = Options.parse(List.of(arguments));
            switch (options.task()) {
                case RUN, DEMO -> new Run(options, new Console(System.out)).run();
                case RESET, RESET_DEMO -> System.exit(reset(options));
            }
        } catch (UsageFailure failure) {
            System.err.println("Hito: " + failure.getMessage() + "\n\n" + Options.USAGE);
            System.exit(2);
        } catch (LaunchFailure | UncheckedIOException failure) {
            System.err.println("Hito: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static int reset(Options options) {
        return new Reset(options.data(), options.task().mark(), System.in, System.out).run(options.yes());
    }
}
