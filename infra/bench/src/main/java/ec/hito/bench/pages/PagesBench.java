package ec.hito.bench.pages;

import ec.hito.bench.harness.ClosedLoop;
import ec.hito.bench.harness.KeepAliveClient;
import ec.hito.bench.harness.Measured;
import ec.hito.bench.harness.Report;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Spread;
import ec.hito.bench.harness.Surroundings;
import ec.hito.bench.harness.Workspace;
import ec.hito.testing.Chromium;
import ec.hito.web.BusinessDay;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of page in turns by one caller after the other, then each once in a browser, wide and narrow. */
public final class PagesBench {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final double P95 = 0.95;

    private final Settings settings;
    private final Report report;
    private final int rounds;
    private final Duration each;
    private final Duration warmUp;
    private final long months;
    private final long looksEach;
    private final Map<Page, List<Measured>> measured = new EnumMap<>(Page.class);
    private final Map<Page, List<FirstLook>> looks = new EnumMap<>(Page.class);

    private PagesBench(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
        this.rounds = settings.rounds(3, 1);
        this.each = settings.each(5, 1);
        this.warmUp = Duration.ofSeconds(settings.choice(10, 1));
        this.months = settings.choice(18, 2);
        this.looksEach = settings.choice(5, 1);
    }

    public static void run(Settings settings, Report report) {
        report.heading("pages: the pages of ./hito demo, over HTTP and in a browser");
        try (var workspace = Workspace.open(settings)) {
            new PagesBench(settings, report).run(workspace);
        }
    }

    private void run(Workspace workspace) {
        describe();
        report.step("simulating %d months".formatted(months));
        var city = DemoCity.start(workspace, settings.home(), months);
        var known = known(city);
        report.step("warming up");
        for (var page : Page.values()) {
            call(city, known, page, warmUp);
        }
        for (int round = 0; round < rounds; round++) {
            report.step("round %d of %d".formatted(round + 1, rounds));
            for (var page : Page.values()) {
                measured.computeIfAbsent(page, _ -> new ArrayList<>()).add(call(city, known, page, each));
            }
        }
        report.step("looking at them");
        try (var browser = new Chromium()) {
            var random = new SplittableRandom(Settings.SEED);
            // What only the first page pays for is the browser's own start.
            FirstLook.at(browser, WIDE, city.address("/"));
            for (var page : Page.values()) {
                for (var width : List.of(WIDE, NARROW)) {
                    looks.computeIfAbsent(page, _ -> new ArrayList<>())
                            .add(look(browser, width, city.address(page.path(known, random))));
                }
            }
        }
        show();
    }

    private FirstLook look(Chromium browser, int width, String address) {
        return FirstLook.typical(LongStream.range(0, looksEach)
                .mapToObj(_ -> FirstLook.at(browser, width, address))
                .toList());
    }

    private static Measured call(DemoCity city, Page.Known known, Page page, Duration time) {
        try (var client = new KeepAliveClient(city.port())) {
            return ClosedLoop.run(1, time, _ -> {
                var random = new SplittableRandom(Settings.SEED);
                return () -> client.get(page.path(known, random)).require(200);
            });
        }
    }

    private static Page.Known known(DemoCity city) {
        try (var client = new KeepAliveClient(city.port())) {
            return new Page.Known(
                    codes(client, "/api/v1/management-objectives"),
                    codes(client, "/api/v1/initiatives?limit=200"),
                    BusinessDay.today(Clock.systemUTC()));
        }
    }

    private static List<String> codes(KeepAliveClient client, String path) {
        return JsonMapper.shared()
                .readTree(client.get(path).require(200).body())
                .get("items")
                .valueStream()
                .map(item -> item.get("code").stringValue())
                .toList();
    }

    private void describe() {
        var facts = new LinkedHashMap<>(Surroundings.ofMachine());
        facts.put("seed", Long.toString(Settings.SEED));
        facts.put(
                "measured",
                "%d rounds of %d s a page, one call after the other, from the request to the last byte, after a warm-up of %d s"
                        .formatted(rounds, each.toSeconds(), warmUp.toSeconds()));
        facts.put(
                "in a browser",
                "the median of %d looks at %d and at %d pixels, each with nothing kept"
                        .formatted(looksEach, WIDE, NARROW));
        report.facts(facts);
    }

    private void show() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("page", "p50 ms (min–max)", "p95 ms (min–max)", "kB", "first paint ms", "layout shift"));
        for (var page : Page.values()) {
            rows.add(List.of(
                    page.word(),
                    spread(page, 0.5).text(1),
                    spread(page, P95).text(1),
                    number(worst(page, FirstLook::kilobytes), 0),
                    number(worst(page, FirstLook::paintMilliseconds), 0),
                    number(worst(page, FirstLook::shift), 3)));
        }
        report.table(rows);
        var result = new LinkedHashMap<String, Double>();
        result.put(
                "p95_ms",
                measured.keySet().stream()
                        .mapToDouble(page -> spread(page, P95).median())
                        .max()
                        .orElseThrow());
        result.put("weight_kb", worst(FirstLook::kilobytes));
        result.put("first_paint_ms", worst(FirstLook::paintMilliseconds));
        result.put("layout_shift", worst(FirstLook::shift));
        report.result("pages", result);
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private double worst(ToDoubleFunction<FirstLook> figure) {
        return looks.keySet().stream()
                .mapToDouble(page -> worst(page, figure))
                .max()
                .orElseThrow();
    }

    private double worst(Page page, ToDoubleFunction<FirstLook> figure) {
        return looks.getOrDefault(page, List.of()).stream()
                .mapToDouble(figure)
                .max()
                .orElseThrow();
    }

    private Spread spread(Page page, double share) {
        return Spread.of(measured.getOrDefault(page, List.of()).stream()
                .map(Measured::latencies)
                .map(latencies -> latencies.milliseconds(share))
                .toList());
    }
}
