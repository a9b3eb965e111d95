package ec.hito.bench.soak;

import ec.hito.bench.Options;
import ec.hito.bench.UsageFailure;
import ec.hito.bench.harness.Report;
import ec.hito.bench.harness.Settings;
import ec.hito.local.process.LaunchFailure;
import java.util.LinkedHashMap;
import java.util.List;

/** The main class of {@code ./hito soak}. Exit codes: 0 nothing was found, 1 something was, 2 not understood. */
final class Soak {
    private static final String USAGE =
            "./hito soak log|commands|files|disk|publish|outage [--rounds N] [--seconds N] [--data DIR] [--quick]";

    private Soak() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "ec/hito/bench/logback.xml");
        System.setProperty("disable-axoniq-console-message", "true");
        try {
            System.exit(run(List.of(arguments)) ? 0 : 1);
        } catch (UsageFailure failure) {
            System.err.println("Hito: " + failure.getMessage() + "\n\n" + USAGE);
            System.exit(2);
        } catch (LaunchFailure failure) {
            System.err.println("Hito: " + failure.getMessage());
            System.exit(1);
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static boolean run(List<String> words) {
        if (words.isEmpty()) {
            throw new UsageFailure("Say what is to be soaked.");
        }
        var soaked = Soaked.named(words.getFirst());
        var settings = Options.parseSettings(words.subList(1, words.size()));
        var report = new Report(System.out);
        report.heading(soaked.heading());
        int rounds = settings.rounds(soaked.rounds(), Math.min(soaked.rounds(), 2));
        int broken = 0;
        var sums = new LinkedHashMap<String, Double>();
        for (int round = 1; round <= rounds; round++) {
            var outcome = soaked.round().run(settings, Settings.SEED + round, settings.each(soaked.seconds(), 5));
            outcome.figures()
                    .forEach((figure, count) -> sums.merge(figure.replace(' ', '_'), (double) count, Double::sum));
            broken += outcome.violations().isEmpty() ? 0 : 1;
            report.step("round %d of %d: %s".formatted(round, rounds, outcome.words()));
        }
        sums.put("rounds", (double) rounds);
        sums.put("broken", (double) broken);
        report.result("soak-" + soaked.word(), sums);
        return broken == 0;
    }
}
