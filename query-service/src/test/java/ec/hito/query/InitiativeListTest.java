package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.ActorId;
import ec.hito.model.TerritoryId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

class InitiativeListTest extends QueryServiceTest {
    private static final ActorId ACTOR = new ActorId(new UUID(0, 50));
    private static final TerritoryId PLACE = new TerritoryId(new UUID(0, 60));

    @BeforeEach
    void registerFour() {
        feed.happened(RealPlan.adopted());
        feed.happened(InitiativeStory.endorsed(1, "Movilidad sostenible en los niños", day("2026-01-01"))
                .serving("2.3")
                .articulation(1, "2.3", "Reactivar la línea férrea")
                .ledBy("movilidad", day("2026-02-01"))
                .milestone(1, day("2026-05-01"), 1)
                .placed(day("2026-02-01"), PLACE)
                .events());
        feed.happened(InitiativeStory.endorsed(2, "Agua segura", day("2026-01-01"))
                .serving("1.1", day("2026-01-01"), "P07")
                .articulation(1, "1.1", "Coordinar con los barrios")
                .mechanism(1, 1, "commonwealth")
                .events());
        feed.happened(InitiativeStory.endorsed(3, "Árboles para la ciudad", day("2026-06-01"))
                .serving("2.3")
                .milestone(1, day("2026-12-01"), 1)
                .progress(1, 20, day("2026-06-02"))
                .started(day("2026-06-02"))
                .involving(ACTOR, day("2026-06-03"))
                .placed(day("2026-06-03"), PLACE)
                .events());
        feed.happened(InitiativeStory.endorsed(4, "Zonas de inmovilidad", day("2026-06-01"))
                .serving("1.2")
                .events());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        objective=2.3                        | 1 3
        secretariat=movilidad                | 1
        health=delayed                       | 1
        health=no-data                       | 2 4
        lifecycle=inProgress                 | 3
        mechanism=commonwealth               | 2
        policy=P07                           | 2
        policy=P99                           | ''
        actor=00000000-0000-0000-0000-000000000032     | 3
        actor=00000000-0000-0000-0000-000000000099     | ''
        territory=00000000-0000-0000-0000-00000000003c | 1 3
        territory=00000000-0000-0000-0000-00000000003c&lifecycle=inProgress | 3
        gap=withoutLead                      | 2 3 4
        gap=withoutMechanism&objective=2.3   | 1 3
        gap=silent                           | 1 2
        q=MOVILIDAD                          | 1
        q=?!                                 | ''
        q=_                                  | ''
        q=health                             | ''
        q=objective 2.3                      | ''
        q=nino+sosten                        | 1
        q=linea ferrea                       | 1
        q=arb                                | 3
        q=barrios                            | 2
        q=ini-2026-0004                      | 4
        q=agua metro                         |
        q=100%                               |
        """)
    void holdsWhatMeetsEveryFilter(String query, String numbers) {
        var list = read("/api/v1/initiatives?" + query);

        assertThat(numbers(list)).isEqualTo(numbers == null ? "" : numbers);
        assertThat(list.get("total").intValue()).isEqualTo(list.get("items").size());
    }

    @ParameterizedTest
    @CsvSource({
        "code,      1 2 3 4",
        "name,      2 3 1 4",
        "progress,  1 3 2 4",
        "-progress, 3 1 2 4",
        "dueOn,     1 3 2 4",
        "health,    1 3 2 4"
    })
    void isInTheOrderAskedForWithTheUnknownLast(String sort, String numbers) {
        assertThat(numbers(read("/api/v1/initiatives?sort=" + sort))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({"code", "name", "progress", "-progress", "dueOn", "health"})
    void isTheSameInPagesOfOneAsInOnePage(String sort) {
        var whole = numbers(read("/api/v1/initiatives?sort=" + sort));

        var pages = new ArrayList<String>();
        var page = read("/api/v1/initiatives?limit=1&sort=" + sort);
        pages.add(numbers(page));
        while (!page.get("nextCursor").isNull()) {
            page = read("/api/v1/initiatives?limit=1&sort=" + sort + "&cursor="
                    + page.get("nextCursor").stringValue());
            assertThat(page.get("total").intValue()).isEqualTo(4);
            pages.add(numbers(page));
        }

        assertThat(String.join(" ", pages)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Impermeabilización", "𐐀𐐁𐐂𐐃𐐄𐐅𐐆"})
    void findsAWordByEachOfItsBeginnings(String word) {
        feed.happened(InitiativeStory.endorsed(5, "Techos: " + word, day("2026-01-01"))
                .serving("2.3")
                .events());

        for (var letters = 1; letters <= word.codePointCount(0, word.length()); letters++) {
            var beginning = word.substring(0, word.offsetByCodePoints(0, letters));

            assertThat(numbers(read("/api/v1/initiatives?q=" + beginning)))
                    .as(beginning)
                    .contains("5");
        }
    }

    @Test
    void findsAWordByItsBeginningHoweverLongItIs() {
        feed.happened(InitiativeStory.endorsed(5, "Corredor verde", day("2026-01-01"))
                .serving("2.3")
                .articulation(1, "2.3", "Reforestación".repeat(500))
                .events());

        assertThat(numbers(read("/api/v1/initiatives?q=reforestacionref"))).isEqualTo("5");
        assertThat(numbers(read("/api/v1/initiatives?q=" + "Reforestación".repeat(40))))
                .isEqualTo("5");
    }

    @Test
    void showsTheNextMilestoneAndLeavesUnknownThingsNull() {
        var items = read("/api/v1/initiatives").get("items");

        assertThat(items.get(0).at("/nextMilestone/dueOn").stringValue()).isEqualTo("2026-05-01");
        assertThat(items.get(1).propertyNames())
                .containsExactly(
                        "id",
                        "code",
                        "name",
                        "type",
                        "leadSecretariat",
                        "managementObjectives",
                        "progress",
                        "expectedProgress",
                        "health",
                        "lifecycle",
                        "nextMilestone");
        assertThat(items.get(1).get("nextMilestone").isNull()).isTrue();
        assertThat(items.get(1).get("leadSecretariat").isNull()).isTrue();
    }

    @Nested
    class WhenAParameterIsWrong {
        @ParameterizedTest
        @CsvSource({
            "health=green, health, unknown-reference",
            "lifecycle=running, lifecycle, unknown-reference",
            "gap=none, gap, unknown-reference",
            "objective=two, objective, unknown-reference",
            "mechanism=Convenio, mechanism, unknown-reference",
            "policy=seven, policy, unknown-reference",
            "actor=liga, actor, unknown-reference",
            "territory=calderon, territory, unknown-reference",
            "sort=age, sort, unknown-reference",
            "limit=0, limit, out-of-range",
            "limit=201, limit, out-of-range",
            "limit=ten, limit, out-of-range",
            "cursor=AAAA, cursor, unknown-reference",
            "cursor=*, cursor, unknown-reference",
            "minPosition=-1, minPosition, out-of-range",
            "minPosition=soon, minPosition, wrong-type",
            "health=, health, blank",
            "q=a&q=b, q, repeated"
        })
        void theProblemNamesIt(String query, String field, String code) {
            var problem = refused("/api/v1/initiatives?" + query, HttpStatus.BAD_REQUEST);

            assertThat(problem.get("code").stringValue()).isEqualTo("invalid");
            assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo(field);
            assertThat(problem.at("/errors/0/code").stringValue()).isEqualTo(code);
            assertThat(problem.at("/errors/0/message").stringValue()).isNotBlank();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"q=a\0b", "objective=1.1\0", "health=\u0001", "sort=\u007f", "cursor=\n", "minPosition=\0"})
        void controlCharactersAreRefused(String query) {
            var problem = refused("/api/v1/initiatives?" + query, HttpStatus.BAD_REQUEST);

            assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo(query.substring(0, query.indexOf('=')));
            assertThat(problem.at("/errors/0/message").stringValue()).isNotBlank();
        }

        @ParameterizedTest
        @CsvSource({"0, a\0b, INI-2026-0001", "0, a, b\u001fc", "1e1000000, a, b", "1e-1000000, a, b", "one, a, b"})
        void aCursorThatWasNeverGivenOutIsRefused(String number, String text, String code) throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var out = new DataOutputStream(bytes)) {
                for (var part : List.of("name", number, text, code)) {
                    out.writeUTF(part);
                }
            }
            var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());

            var problem = refused("/api/v1/initiatives?sort=name&cursor=" + cursor, HttpStatus.BAD_REQUEST);

            assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo("cursor");
        }

        @Test
        void severalAreNamedAtOnce() {
            var problem = refused("/api/v1/initiatives?health=x&limit=0&gap=y", HttpStatus.BAD_REQUEST);

            assertThat(problem.get("errors")
                            .valueStream()
                            .map(error -> error.get("field").stringValue()))
                    .containsExactly("health", "gap", "limit");
        }

        @Test
        void aCursorOfAnotherOrderIsNoPlaceInThisOne() {
            var cursor = read("/api/v1/initiatives?limit=1&sort=name")
                    .get("nextCursor")
                    .stringValue();

            refused("/api/v1/initiatives?limit=1&sort=code&cursor=" + cursor, HttpStatus.BAD_REQUEST);
        }
    }

    private static String numbers(JsonNode list) {
        List<String> numbers = list.get("items")
                .valueStream()
                .map(item -> item.get("code").stringValue())
                .map(code -> code.substring(code.length() - 1))
                .toList();
        return String.join(" ", numbers);
    }
}
