package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The table beside a chart tells of each day what the API tells of it. */
class TrendTest extends QueryServiceTest {
    private static final String CELL = "\\s*<td class=\"number\">([^<]*)</td>";
    private static final Pattern ROW =
            Pattern.compile("<time datetime=\"([-\\d]{10})\">[^<]*</time></th>" + CELL.repeat(3) + "(?:" + CELL + ")?");

    /** A row of the table as it is written; {@code measured} is empty for an initiative. */
    private record Row(String day, String progress, String expected, String baseline, String measured) {}

    @Test
    void anInitiativeBeginsWithTheMonthOfItsRegistration() {
        feed.happened(RealPlan.adopted());
        feed.happened(movedStory().events());

        assertThat(rows("/iniciativas/INI-2026-0001"))
                .startsWith(
                        new Row("2026-01-31", "0 %", "0 %", "0 %", ""),
                        new Row("2026-02-28", "0 %", "0 %", "0 %", ""),
                        new Row("2026-03-31", "30 %", "0 %", "0 %", ""),
                        new Row("2026-04-30", "30 %", "0 %", "0 %", ""),
                        new Row("2026-05-31", "30 %", "0 %", "50 %", ""),
                        new Row("2026-06-15", "30 %", "0 %", "50 %", ""),
                        new Row("2026-06-30", "por venir", "0 %", "50 %", ""))
                .endsWith(new Row("2027-01-31", "por venir", "100 %", "100 %", ""));
    }

    @Test
    void monthsBeforeAnythingIsMeasuredAreWithoutDataAndNotZero() {
        feed.happened(RealPlan.adopted());
        feed.happened(movedStory().events());

        var rows = rows("/objetivos/1.1");
        assertThat(rows).first().isEqualTo(new Row("2024-03-31", "sin datos", "sin datos", "sin datos", "0"));
        assertThat(rows).contains(new Row("2026-03-31", "30 %", "0 %", "0 %", "1"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyDayOfEveryPageIsAsTheApiHasIt(long seed) {
        RandomStories.of(seed, 6, 25).forEach(feed::happened);

        past("/").forEach(row -> assertShown(row, read(status("", row)).get("totals")));
        past("/objetivos/1.1").forEach(row -> assertShown(row, read(status("/1.1", row))));
    }

    @Test
    void whatIsNotMeasuredHasNoChart() {
        feed.happened(RealPlan.adopted());
        feed.happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                .serving("1.1")
                .events());

        for (var uri : List.of("/", "/objetivos/1.1", "/iniciativas/INI-2026-0001")) {
            assertThat(html(uri)).contains("Nada se mide todavía").doesNotContain("class=\"trend\"");
        }
    }

    private static InitiativeStory movedStory() {
        return InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-10"))
                .serving("1.1")
                .milestone(1, day("2026-05-01"), 1)
                .milestone(2, day("2026-12-31"), 1)
                .rescheduled(1, day("2026-12-15"), day("2026-04-01"))
                .progress(1, 60, day("2026-03-20"));
    }

    private static String status(String objective, Row row) {
        return "/api/v1/management-objectives" + objective + "?asOf=" + row.day();
    }

    private static void assertShown(Row row, JsonNode figures) {
        assertThat(row)
                .isEqualTo(new Row(
                        row.day(),
                        percent(figures.get("progress")),
                        percent(figures.get("expectedProgress")),
                        percent(figures.get("baselineExpectedProgress")),
                        figures.get("measured").asString()));
    }

    private static String percent(JsonNode number) {
        return number.isNull()
                ? "sin datos"
                : number.decimalValue().toPlainString().replace('.', ',') + " %";
    }

    private List<Row> past(String uri) {
        var past = rows(uri).stream()
                .filter(row -> !row.progress().equals("por venir"))
                .toList();
        assertThat(past).hasSizeGreaterThan(20);
        return past;
    }

    private List<Row> rows(String uri) {
        var rows = new ArrayList<Row>();
        var matcher = ROW.matcher(html(uri));
        while (matcher.find()) {
            rows.add(new Row(
                    matcher.group(1),
                    cell(matcher.group(2)),
                    cell(matcher.group(3)),
                    cell(matcher.group(4)),
                    cell(matcher.group(5))));
        }
        return rows;
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : text.replace('\u00a0', ' ');
    }
}
