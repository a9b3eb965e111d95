package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What people look at as a list they can take with them as a file. */
class ListExportTest extends QueryServiceTest {
    private static final String EXPORTS = "/api/v1/exports/";

    private static List<String> codes(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("code").stringValue())
                .toList();
    }

    @Nested
    class OfInitiatives {
        @BeforeEach
        void theMatrixIsImported() {
            feed.happened(RealPlan.events());
        }

        @Test
        void areAllOfThemHoweverManyPagesTheListHas() {
            var export = read(EXPORTS + "initiatives.json");

            assertThat(codes(export)).hasSize(108).isSorted().doesNotHaveDuplicates();
            assertThat(export.get("licence").stringValue()).isEqualTo("No consta / Not stated");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"objective=2.3", "q=ciudad", "gap=withoutLead&sort=name", "objective=1.1&asOf=2026-05-31"})
        void areThoseOfTheListInItsOrder(String filters) {
            var list = read("/api/v1/initiatives?limit=200&" + filters);

            var export = read(EXPORTS + "initiatives.json?" + filters);

            assertThat(codes(export)).isEqualTo(codes(list)).isNotEmpty();
        }

        @Test
        void leaveEmptyWhatIsNotKnown() {
            var csv = new String(
                    http.get()
                            .uri(EXPORTS + "initiatives.csv?objective=2.3")
                            .exchange()
                            .getResponse()
                            .getContentAsByteArray(),
                    StandardCharsets.UTF_8);

            assertThat(csv.lines().toList().getFirst())
                    .isEqualTo("\uFEFFcode;name;type;lead_secretariat;management_objectives;progress;expected_progress;"
                            + "health;lifecycle;next_milestone;next_due_on");
            assertThat(csv.lines().toList().get(1)).endsWith(";;;2.3;;;no-data;registered;;");
        }

        @ParameterizedTest
        @CsvSource({
            "limit=5, unknown-parameter, limit",
            "cursor=x, unknown-parameter, cursor",
            "health=green, invalid, health",
            "objetivo=2.3, unknown-parameter, objetivo"
        })
        void nameTheFilterThatIsWrong(String parameter, String code, String field) {
            var problem = refused(EXPORTS + "initiatives.csv?" + parameter, HttpStatus.BAD_REQUEST);

            assertThat(problem.get("code").stringValue()).isEqualTo(code);
            assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo(field);
        }
    }

    @Test
    void initiativesAreMoreThanAnyPageHolds() {
        feed.happened(RealPlan.adopted());
        IntStream.rangeClosed(1, 203)
                .mapToObj(number -> InitiativeStory.endorsed(number, "Una", day("2026-06-01"))
                        .serving("1.1"))
                .forEach(story -> feed.happened(story.events()));

        assertThat(codes(read(EXPORTS + "initiatives.json?sort=-progress")))
                .hasSize(203)
                .doesNotHaveDuplicates();
        assertThat(codes(read(EXPORTS + "initiatives.json?asOf=2026-06-02"))).hasSize(203);
    }

    @Nested
    class OfGroups {
        @BeforeEach
        void theMatrixIsImported() {
            feed.happened(RealPlan.events());
        }

        @ParameterizedTest
        @CsvSource({"mechanisms, type, name", "policies, id, text"})
        void haveTheFiguresOfTheListAndARowForWhatIsNotKnown(String list, String code, String name) {
            var items = read("/api/v1/" + list).get("items");
            var unknown = read("/api/v1/" + list).get("unknown");

            var rows = read(EXPORTS + list + ".json").get("items");

            assertThat(rows).hasSize(items.size() + 1);
            for (int i = 0; i < items.size(); i++) {
                assertThat(rows.get(i).get("code")).isEqualTo(items.get(i).get(code));
                assertThat(rows.get(i).get("name")).isEqualTo(items.get(i).get(name));
                assertThat(rows.get(i).get("initiatives"))
                        .isEqualTo(items.get(i).get("initiatives"));
            }
            var last = rows.get(items.size());
            assertThat(last.get("code").isNull()).isTrue();
            assertThat(last.get("initiatives")).isEqualTo(unknown.get("initiatives"));
        }

        @Test
        void areNamedWithoutSignsThatAFileSystemMayNotKnow() {
            assertThat(http.get()
                            .uri(EXPORTS + "policies.xlsx?asOf=2026-06-01")
                            .exchange()
                            .getResponse()
                            .getHeader("Content-Disposition"))
                    .startsWith("attachment; filename=\"politicas-2026-06-01-");
        }
    }
}
