package ec.hito.bench;

import ec.hito.bench.commands.CommandBench;
import ec.hito.bench.freshness.FreshnessBench;
import ec.hito.bench.growth.GrowthBench;
import ec.hito.bench.harness.Report;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.http.HttpBench;
import ec.hito.bench.imports.ImportBench;
import ec.hito.bench.pages.PagesBench;
import ec.hito.bench.publish.PublishBench;
import ec.hito.bench.reads.ReadsBench;
import ec.hito.bench.replay.ReplayBench;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be measured. A new bench is one more line here. */
public enum Subject {
    COMMANDS(CommandBench::run),
    HTTP(HttpBench::run),
    REPLAY(ReplayBench::run),
    FRESHNESS(FreshnessBench::run),
    GROWTH(GrowthBench::run),
    IMPORTS(ImportBench::run),
    READS(ReadsBench::run),
    PAGES(PagesBench::run),
    PUBLISH(PublishBench::run);

    /** Measures, prints what came of it, and leaves nothing running. */
    @FunctionalInterface
    private interface Measurement {
        void run(Settings settings, Report report);
    }

    static final String ALL = "all";

    private final Measurement measurement;

    Subject(Measurement measurement) {
        this.measurement = measurement;
    }

    void measure(Settings settings, Report report) {
        measurement.run(settings, report);
    }

    /** @throws UsageFailure if there is no bench of that name */
    static List<Subject> named(String name) {
        if (name.equals(ALL)) {
            return List.of(values());
        }
        return Arrays.stream(values())
                .filter(subject -> subject.word().equals(name))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new UsageFailure("There is no bench '" + name + "'."));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
