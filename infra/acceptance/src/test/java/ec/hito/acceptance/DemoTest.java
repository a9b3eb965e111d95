package ec.hito.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.local.process.Folders;
import ec.hito.testing.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Two simulated months. */
@Order(4)
@ExtendWith(FirstDay.Shared.class)
class DemoTest {
    private static final String LAST_DAY = "2025-06-30";
    private static final String MARK = "Datos simulados";

    private static Path data;
    private static RunningHito hito;
    private static Chromium chromium;

    @BeforeAll
    static void simulate(Chromium browser) throws IOException {
        chromium = browser;
        data = Files.createTempDirectory("hito-demo-");
        hito = RunningHito.on(data, List.of("demo", "--seed", "7", "--months", "2", "--until", LAST_DAY));
    }

    @AfterAll
    static void stop() throws IOException {
        hito.close();
        Folders.delete(data);
    }

    /** What it is told stands in the test's resources: another filling, on another machine, told the same. */
    @Test
    void theSameSeedAndDayMakeTheSameCity() throws IOException {
        var told = String.join("\n", told().toList()) + "\n";
        // To be looked at, and to be taken for the new one when the simulation was meant to change.
        Files.writeString(Path.of("target/two-months.txt"), told);

        assertThat(told).isEqualTo(resource("/demo/two-months.txt"));
    }

    @Test
    void noRuleHasToRefuseWhatIsSimulated() {
        assertThat(hito.output()).anyMatch(line -> line.contains(" acts, 0 more were refused by a rule"));
    }

    @Test
    void everyPageSaysThatNothingOfItHappened() {
        var pages = new HttpApi(hito.pages(), null);
        for (var path : List.of("/", "/objetivos/1.1", "/iniciativas", "/iniciativas/INI-2024-0001")) {
            assertThat(new String(pages.download(path), UTF_8)).as(path).contains(MARK, "nada de esto ocurrió");
        }
    }

    /** The docs show the pages with something on them. */
    @Test
    void whatHappenedIsSeenOnEveryPage() {
        var busiest = hito.query().get("/initiatives?sort=-progress&limit=1&lifecycle=inProgress");
        var initiative = "/iniciativas/" + busiest.at("/items/0/code").stringValue();
        var paths = Map.of(
                "city", "/?asOf=" + LAST_DAY,
                "objective", "/objetivos/2.3?asOf=" + LAST_DAY,
                "initiative", initiative + "?asOf=" + LAST_DAY,
                "history", initiative + "/historia?asOf=" + LAST_DAY,
                "changes", "/cambios?from=2025-05-31&to=" + LAST_DAY);
        for (var width : List.of(1440, 390)) {
            try (var context = chromium.context(width)) {
                var page = context.newPage();
                paths.forEach((name, path) -> {
                    page.navigate(hito.pages() + path);
                    assertThat(page.locator("main").innerText())
                            .as(path)
                            .contains("%")
                            .doesNotContain("{", "??");
                    Screens.show(page, width == 1440 ? name : name + "-phone");
                });
            }
        }
    }

    @Test
    void everyAnswerSaysSo() {
        for (var path : List.of("/management-objectives", "/initiatives/nobody", "/exports/matrix.xlsx")) {
            assertThat(hito.query().header(path, "Hito-Simulated")).as(path).isEqualTo("true");
        }
        assertThat(hito.command().header("/proposals", "Hito-Simulated")).isEqualTo("true");
    }

    @Test
    void everyFileSaysSoInEveryRow() {
        var csv = new String(hito.query().download("/exports/status.csv"), UTF_8);
        assertThat(csv.lines().skip(1)).hasSize(11).allMatch(line -> line.endsWith(";datos simulados"));
        assertThat(hito.query().header("/exports/status.csv", "Content-Disposition"))
                .contains("datos-simulados");

        var json = hito.query().get("/exports/milestones.json");
        assertThat(json.get("simulated").booleanValue()).isTrue();
        assertThat(json.at("/items/0/simulated").stringValue()).isEqualTo("datos simulados");
    }

    @Test
    void everyMessageSaysSo() {
        var head = head();
        assertThat(EventsTopic.upTo(head, hito).values())
                .hasSize((int) head)
                .allMatch(
                        record -> EventsTopic.header(record, "ce_hitosimulated").equals("true"));
    }

    @Test
    void whatWasKnownLongAgoIsTold() {
        var known = hito.query().get("/management-objectives?asOf=2025-05-31&knownAt=2025-05-31T23:59:00-05:00");

        assertThat(known.get("dataUpTo").stringValue()).startsWith("2025-05-");
        assertThat(known.get("position").longValue()).isBetween(1L, head() - 1);
    }

    @Test
    void whoActsFromNowOnIsRecordedNow() {
        var registered = hito.command()
                .post(
                        "/initiatives",
                        "{\"name\": \"Después\", \"articulations\": [{\"managementObjective\": \"2.3\","
                                + " \"objective\": \"Probar\"}]}");
        var path = "/initiatives/" + registered.get("id").stringValue();
        var act = hito.query()
                .get(path + "/history?minPosition=" + registered.get("position"))
                .at("/items/0");

        assertThat(act.get("recordedAt").stringValue()).isGreaterThan("2025-07-01");
        assertThat(act.get("simulated").booleanValue()).isTrue();
    }

    /** Every act after the first morning, on which the plan was loaded; and how the objectives stand in the end. */
    private static Stream<String> told() {
        var acts = items("/initiatives?sort=code&limit=200&asOf=" + LAST_DAY)
                .flatMap(one -> acts(one.get("code").stringValue()));
        var objectives = items("/management-objectives?asOf=" + LAST_DAY)
                .map(one -> Stream.of("code", "progress", "expectedProgress", "health", "milestones", "gaps")
                        .map(field -> one.get(field).toString())
                        .toList()
                        .toString());
        return Stream.concat(acts, objectives);
    }

    private static Stream<String> acts(String code) {
        return items("/initiatives/" + code + "/history?asOf=" + LAST_DAY)
                .filter(act -> !act.get("recordedAt").stringValue().equals("2025-05-01T13:00:00Z"))
                .map(act -> code
                        + Stream.of("position", "act", "effectiveOn", "recordedAt", "by", "reason", "subject")
                                .map(field -> act.get(field).toString())
                                .toList());
    }

    private static Stream<JsonNode> items(String path) {
        return hito.query().get(path).get("items").valueStream();
    }

    private static long head() {
        return hito.operations().get("/operations/projections").at("/0/head").longValue();
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(DemoTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
