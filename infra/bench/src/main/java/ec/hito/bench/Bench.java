package ec.hito.bench;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.Report;
import ec.hito.local.process.LaunchFailure;
import java.util.List;

/** The main class. Exit codes: 0 measured, 1 failed, 2 not understood. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) {
        quieten();
        try {
            var options = Options.parse(List.of(arguments));
            for (var subject : options.subjects()) {
                subject.measure(options.settings(), new Report(System.out));
            }
            System.exit(0);
        } catch (UsageFailure failure) {
            System.err.println("Hito: " + failure.getMessage() + "\n\n" + Options.USAGE);
            System.exit(2);
        } catch (BenchFailure | LaunchFailure failure) {
            System.err.println("Hito: " + failure.getMessage());
            System.exit(1);
        } catch (RuntimeException failure) {
            // Nobody foresaw it, so whoever looks for the reason needs all of it; threads that are left over must not
            // hold the JVM.
            failure.printStackTrace();
            System.exit(1);
        }
    }

    /** Only warnings are printed, and no framework sets up a logging of its own or calls home. */
    static void quieten() {
        System.setProperty("logback.configurationFile", "ec/hito/bench/logback.xml");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("disable-axoniq-console-message", "true");
        System.setProperty("axoniq.update-checker.disabled", "true");
    }
}
