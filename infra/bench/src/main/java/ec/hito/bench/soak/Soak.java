package ec.hito.bench.soak;

import ec.hito.bench.Options;
import ec.hito.bench.UsageFailure;
import ec.hito.bench.harness.Report;
import ec.hito.bench.harness.Settings;
import java.util.LinkedHashMap;
import java.util.List;

/** The main class of {@code ./hito soak}. Exit codes: 0 nothing was found, 1 something was, 2 not understood. */
final class Soak {
    private static final int ROUNDS = 20;
    private static final int SECONDS = 30;
    private static final String USAGE = "./hito soak log [--rounds N] [--seconds N] [--data DIR]";

    private Soak() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "ec/hito/bench/logback.xml");
        System.setProperty("disable-axoniq-console-message", "true");
        try {
            System.exit(run(List.of(arguments)) ? 0 : 1);
        } catch (UsageFailure failure) {
            System.err.println("Hito: " + failure.getMessage() + "\n\n" + USAGE);
            System.exit(2);
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static boolean run(List<String> words) {
        if (words.isEmpty() || !words.getFirst().equals("log")) {
            throw new UsageFailure("What can be soaked is: log.");
        }
        var settings = Options.parseSettings(words.subList(1, words.size()));
        var report = new Report(System.out);
        report.heading("log: appenders, their connections and PostgreSQL are killed at random; nothing may be lost");
        int rounds = settings.rounds(ROUNDS, 2);
        int broken = 0;
        long events = 0;
        for (int round = 1; round <= rounds; round++) {
            var outcome = LogSoak.round(settings, Settings.SEED + round, settings.each(SECONDS, 5));
            events += outcome.events();
            broken += outcome.violations().isEmpty() ? 0 : 1;
            report.step("round %d of %d: %d events, %d of them acknowledged, %d kills%s"
                    .formatted(
                            round,
                            rounds,
                            outcome.events(),
                            outcome.acknowledged(),
                            outcome.kills(),
                            outcome.violations().isEmpty() ? "" : ": " + outcome.violations()));
        }
        var result = new LinkedHashMap<String, Double>();
        result.put("rounds", (double) rounds);
        result.put("events", (double) events);
        result.put("broken", (double) broken);
        report.result("soak-log", result);
        return broken == 0;
    }
}
