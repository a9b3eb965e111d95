package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What changed in a period, as a file. All is recorded on 2026-06-15. */
class ChangesExportTest extends QueryServiceTest {
    private static final String EXPORT = "/api/v1/exports/changes.";

    private long before;

    @BeforeEach
    void twoInitiativesOfWhichOneMovesOn() {
        feed.happened(RealPlan.adopted());
        var moving = InitiativeStory.endorsed(1, "Ciclovía", day("2026-01-10"))
                .serving("2.3")
                .milestone(1, day("2026-12-31"), 1)
                .progress(1, 20, day("2026-03-01"));
        feed.happened(moving.events());
        feed.happened(InitiativeStory.endorsed(2, "Agua", day("2026-01-10"))
                .serving("1.1")
                .events());
        before = feed.position();
        feed.happened(List.of(moving.progress(1, 55, day("2026-06-01")).events().getLast()));
    }

    @Test
    void tellsOfEachInitiativeThatChangedHowItStoodBeforeAndAfterAndWhatTheDifferenceIsDueTo() {
        var export = read(EXPORT + "json?fromPosition=" + before);

        assertThat(export.get("position").asLong()).isEqualTo(before + 1);
        assertThat(export.get("items")).singleElement().satisfies(row -> {
            assertThat(row.get("code").stringValue()).isEqualTo("INI-2026-0001");
            assertThat(row.get("progressBefore").intValue()).isEqualTo(20);
            assertThat(row.get("progressAfter").intValue()).isEqualTo(55);
            assertThat(row.get("progressByWork").intValue()).isEqualTo(35);
            assertThat(row.get("progressByCorrection").intValue()).isZero();
            assertThat(row.get("acts").intValue()).isEqualTo(1);
            assertThat(row.get("actsLearntLate").intValue()).isEqualTo(1);
            assertThat(row.get("fromPosition").asLong()).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-06-14", "from=2026-06-14&to=2026-06-15&objective=1.1"})
    void isOfTheInitiativesOfTheList(String period) {
        var list = read("/api/v1/changes?" + period);

        var export = read(EXPORT + "json?" + period);

        assertThat(codes(export)).isEqualTo(codes(list)).isNotEmpty();
        assertThat(export.get("asOf")).isEqualTo(list.at("/to/asOf"));
    }

    @Test
    void holdsMoreThanAnyPageOfTheList() {
        IntStream.rangeClosed(3, 205)
                .mapToObj(number -> InitiativeStory.endorsed(number, "Una", day("2026-06-01"))
                        .serving("1.1"))
                .forEach(story -> feed.happened(story.events()));

        assertThat(codes(read(EXPORT + "json?fromPosition=" + before)))
                .hasSize(204)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesEmptyWhatWasNotThere() {
        var answer = http.get().uri(EXPORT + "csv?from=2026-06-14").exchange();

        assertThat(answer).hasStatusOk().headers().hasValue("Hito-As-Of", "2026-06-15");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("cambios-desde-2026-06-14-2026-06-15-" + feed.position() + ".csv");
        var lines = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.getFirst())
                .startsWith(
                        "\uFEFFcode;name;lifecycle_before;lifecycle_after;health_before;health_after;progress_before;");
        assertThat(lines.get(1)).startsWith("INI-2026-0001;Ciclovía;;registered;;");
    }

    @Test
    void hasItsHeadersOnlyWhereNothingChanged() {
        assertThat(read(EXPORT + "json?fromPosition=" + feed.position()).get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-06-14&limit=5, unknown-parameter, limit",
        "from=2026-06-14&cursor=x, unknown-parameter, cursor",
        "to=2026-06-14, invalid, from",
        "from=2099-01-01, invalid, from"
    })
    void namesTheParameterThatIsWrong(String parameters, String code, String field) {
        var problem = refused(EXPORT + "csv?" + parameters, HttpStatus.BAD_REQUEST);

        assertThat(problem.get("code").stringValue()).isEqualTo(code);
        assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "/cambios?from=2026-06-14&to=2026-06-15&cursor=INI-2026-0001, from=2026-06-14&amp;to=2026-06-15",
        "/cambios?fromPosition=3&objective=1.1, fromPosition=3&amp;objective=1.1"
    })
    void thePageLeadsToIt(String page, String period) {
        for (var format : List.of("csv", "xlsx", "json")) {
            page(page).contains("href=\"" + EXPORT + format + "?" + period + "\"");
        }
    }

    private static List<String> codes(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("code").stringValue())
                .toList();
    }
}
