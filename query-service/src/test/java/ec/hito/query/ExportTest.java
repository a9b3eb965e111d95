package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ec.hito.model.plan.Plan;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

class ExportTest extends QueryServiceTest {
    private static final String EXPORTS = "/api/v1/exports/";
    private static final String LONG = "Muy largo. ".repeat(727).strip();

    private static InitiativeStory hard() {
        return InitiativeStory.endorsed(1, "Una", day("2026-06-01"))
                .serving("1.1")
                .milestone(1, "=SUMA(A1)", day("2026-07-01"), "\"Ñandú\"; y más,\nen dos líneas")
                .milestone(2, "'=cita", day("2026-07-02"), "- Fortalecer")
                .milestone(3, "_x0041_ y <b> & 😀", day("2026-07-03"), LONG)
                .milestone(4, "'cita'", day("2026-07-04"), null);
    }

    private MvcTestResult file(String name) {
        var answer = http.get().uri(EXPORTS + name).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private byte[] bytes(String name) {
        return file(name).getResponse().getContentAsByteArray();
    }

    private String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static List<List<String>> records(String csv, char separator) {
        try (var records = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(csv.replaceFirst("^\uFEFF", ""))) {
            return records.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class WhenTheRealMatrixIsExported {
        @Test
        void theFileSaysWhatTheOneSaidThatItCameFrom() {
            feed.happened(RealPlan.events());

            assertThat(records(text("matrix.csv"), ';')).isEqualTo(official());
            assertThat(records(text("matrix.csv?sep=,"), ',')).isEqualTo(official());
        }

        @Test
        void theWorkbookSaysTheSame() {
            feed.happened(RealPlan.events());

            var sheet = WorkbookCells.of(bytes("matrix.xlsx"), 1);

            assertThat(sheet.texts().stream().map(WhenTheRealMatrixIsExported::upToTheLastText))
                    .isEqualTo(official().stream()
                            .map(WhenTheRealMatrixIsExported::upToTheLastText)
                            .toList());
            assertThat(sheet.cells()).noneMatch(WorkbookCells.Cell::formula);
        }

        @Test
        void programsGetAListOfMechanismsAndNullForWhatIsNotKnown() {
            feed.happened(RealPlan.events());

            var export = read(EXPORTS + "matrix.json");

            assertThat(export.get("items")).hasSize(129);
            var first = export.at("/items/0");
            assertThat(first.get("initiativeKey").stringValue()).isEqualTo("I001");
            assertThat(first.get("mechanisms").toString()).isEqualTo("[\"Acuerdo\"]");
            assertThat(first.get("executingAgency").isNull()).isTrue();
        }

        @Test
        void whatWasReworkedByHandLeavesItAsItWas() {
            feed.happened(RealPlan.events());
            var before = text("matrix.csv");
            feed.happened(RealPlan.reworkedByHand());

            assertThat(text("matrix.csv")).isEqualTo(before);
        }

        private static List<List<String>> official() {
            var csv = Objects.requireNonNull(Plan.class.getResourceAsStream("matrix.csv"));
            try (var records = CsvReader.builder().ofCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
                return records.stream().map(CsvRecord::getFields).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A sheet keeps no cell behind the last one that says something. */
        private static List<String> upToTheLastText(List<String> row) {
            var last = row.size();
            while (last > 0 && row.get(last - 1).isEmpty()) {
                last--;
            }
            return row.subList(0, last);
        }
    }

    @Nested
    class WhenTextsAreHard {
        @Test
        void aCsvQuotesThemAndLetsNoneBecomeAFormula() {
            feed.happened(hard().events());

            assertThat(text("milestones.csv"))
                    .startsWith("\uFEFFinitiative_code;title;due_on;weight;deliverable;phase\r\n"
                            + "INI-2026-0001;'=SUMA(A1);2026-07-01;2.5;\"\"\"Ñandú\"\"; y más,\nen dos líneas\";\r\n"
                            + "INI-2026-0001;''=cita;2026-07-02;2.5;'- Fortalecer;\r\n")
                    .contains(LONG)
                    .endsWith("INI-2026-0001;'cita';2026-07-04;2.5;;\r\n");
        }

        @Test
        void aWorkbookHoldsThemAsTextsAndDaysAsDays() {
            feed.happened(hard().events());

            var sheet = WorkbookCells.of(bytes("milestones.xlsx"), 1);

            var first = sheet.rows().get(1);
            assertThat(first.get(1)).isEqualTo(new WorkbookCells.Cell("inlineStr", false, "=SUMA(A1)", false));
            assertThat(first.get(2)).isEqualTo(new WorkbookCells.Cell("n", true, "46204.0", false));
            assertThat(first.get(3).text()).isEqualTo("2.5");
            assertThat(first.get(4).text()).isEqualTo("\"Ñandú\"; y más,\nen dos líneas");
            assertThat(sheet.rows().get(2).get(1).text()).isEqualTo("''=cita");
            assertThat(sheet.rows().get(3).get(1).text()).isEqualTo("_x005F_x0041_ y <b> & 😀");
            assertThat(sheet.rows().get(3).get(4).text()).isEqualTo(LONG);
            assertThat(sheet.cells()).noneMatch(WorkbookCells.Cell::formula);
        }

        @Test
        void jsonHoldsThemAsTheyAre() {
            feed.happened(hard().events());

            assertThat(read(EXPORTS + "milestones.json")
                            .get("items")
                            .valueStream()
                            .map(item -> item.get("title").stringValue()))
                    .containsExactly("=SUMA(A1)", "'=cita", "_x0041_ y <b> & 😀", "'cita'");
        }
    }

    @Nested
    class WhenSomethingIsNotToBeSeen {
        @Test
        void proposalsAreInNoFile() {
            feed.happened(RealPlan.adopted());
            feed.happened(InitiativeStory.proposal(1, "Propuesta", day("2026-06-01"))
                    .serving("1.1")
                    .milestone(1, day("2026-07-01"), 1)
                    .events());

            assertThat(read(EXPORTS + "milestones.json").get("items")).isEmpty();
            assertThat(read(EXPORTS + "matrix.json").get("items")).isEmpty();
            assertThat(read(EXPORTS + "status.json").at("/items/10/initiatives").intValue())
                    .isZero();
        }

        @Test
        void cancelledMilestonesWhichTheColumnsCannotTellAreLeftOut() {
            feed.happened(hard().cancelled(1, day("2026-06-10")).events());

            assertThat(read(EXPORTS + "milestones.json").get("items")).hasSize(3);
        }

        @Test
        void dueDayAndWeightAreThoseInForce() {
            feed.happened(hard().rescheduled(1, day("2026-08-01"), day("2026-06-10"))
                    .reweighted(1, 4, day("2026-06-10"))
                    .events());

            assertThat(text("milestones.csv")).contains("'=SUMA(A1);2026-08-01;4;");
        }
    }

    @Nested
    class WhenTheStatusIsExported {
        private final List<InitiativeStory> stories = List.of(
                InitiativeStory.endorsed(1, "Una", day("2026-01-01"))
                        .serving("1.1")
                        .serving("1.2")
                        .milestone(1, day("2026-05-01"), 3)
                        .progress(1, 33, day("2026-02-01")),
                InitiativeStory.endorsed(2, "Otra", day("2026-01-01")).serving("1.1"));

        @Test
        void everyObjectiveAndThePlanHaveTheFiguresOfTheList() {
            feed.happened(RealPlan.adopted());
            stories.forEach(story -> feed.happened(story.events()));

            assertSame(read("/api/v1/management-objectives"), read(EXPORTS + "status.json"));
        }

        @Test
        void whatIsNotMeasuredIsAnEmptyCell() {
            feed.happened(RealPlan.adopted());

            var rows = records(text("status.csv"), ';');

            assertThat(rows).hasSize(12);
            assertThat(rows.getFirst().subList(0, 9))
                    .containsExactly(
                            "level",
                            "management_objective",
                            "development_objective",
                            "text",
                            "entries",
                            "initiatives",
                            "measured",
                            "progress",
                            "verified_progress");
            assertThat(rows.getLast().subList(0, 9)).containsExactly("plan", "", "", "", "0", "0", "0", "", "");
        }

        private void assertSame(JsonNode list, JsonNode export) {
            assertThat(export.get("position")).isEqualTo(list.get("position"));
            assertThat(export.get("items")).hasSize(11);
            for (int i = 0; i < 10; i++) {
                var row = export.at("/items/" + i);
                var item = list.at("/items/" + i);
                assertThat(row.get("managementObjective")).isEqualTo(item.get("code"));
                assertSameFigures(row, item);
            }
            assertSameFigures(export.at("/items/10"), list.get("totals"));
        }

        private void assertSameFigures(JsonNode row, JsonNode figures) {
            for (var name : List.of("entries", "initiatives", "measured", "progress", "expectedProgress")) {
                assertThat(row.get(name)).as(name).isEqualTo(figures.get(name));
            }
            assertThat(row.get("healthDelayed")).isEqualTo(figures.at("/health/delayed"));
            assertThat(row.get("inProgress")).isEqualTo(figures.at("/lifecycle/inProgress"));
            assertThat(row.get("milestonesOverdue")).isEqualTo(figures.at("/milestones/overdue"));
            assertThat(row.get("milestonesDueIn30Days")).isEqualTo(figures.at("/milestones/dueIn30Days"));
            assertThat(row.get("silent")).isEqualTo(figures.at("/gaps/silent"));
        }
    }

    @Nested
    class WhenItIsOfAPastMoment {
        @ParameterizedTest
        @ValueSource(strings = {"matrix", "milestones"})
        void whatWasExportedThenComesOutTheSame(String table) {
            var story = hard();
            var first = story.events();
            feed.happened(RealPlan.events());
            feed.happened(first);
            var then = read(EXPORTS + table + ".json");
            var all = story.rescheduled(1, day("2026-08-01"), day("2026-06-10"))
                    .cancelled(2, day("2026-06-10"))
                    .milestoneRevoked(3)
                    .events();
            feed.happened(RealPlan.inANewerFile());
            feed.happened(all.subList(first.size(), all.size()));

            assertThat(read(EXPORTS + table + ".json").get("items"))
                    .isNotEqualTo(then.get("items"))
                    .isNotEmpty();
            assertThat(read(EXPORTS + table + ".json?atPosition=" + then.get("position")))
                    .isEqualTo(then);
        }

        @Test
        void milestonesHaveTheDayAndWeightThatWereInForceOnTheDay() {
            feed.happened(hard().rescheduled(1, day("2026-08-01"), day("2026-06-10"))
                    .reweighted(1, 4, day("2026-06-11"))
                    .events());

            assertThat(text("milestones.csv?asOf=2026-06-09")).contains("'=SUMA(A1);2026-07-01;2.5;");
            assertThat(text("milestones.csv?asOf=2026-06-10")).contains("'=SUMA(A1);2026-08-01;2.5;");
            assertThat(text("milestones.csv?asOf=2026-06-11")).contains("'=SUMA(A1);2026-08-01;4;");
            assertThat(read(EXPORTS + "milestones.json?asOf=2026-05-31").get("items"))
                    .isEmpty();
        }

        @Test
        void theMatrixIsThatOfTheFilesUpToTheDay() {
            feed.happened(RealPlan.events());
            var before = records(text("matrix.csv"), ';');
            feed.happened(RealPlan.inANewerFile());

            assertThat(records(text("matrix.csv?asOf=2024-05-30"), ';')).isEqualTo(before);
            assertThat(text("matrix.csv")).contains("Con otras palabras").contains("Otro título");
            assertThat(read(EXPORTS + "matrix.json").at("/items/0/mechanisms")).isEmpty();
            assertThat(read(EXPORTS + "matrix.json?asOf=2024-03-30").get("items"))
                    .isEmpty();
        }

        @Test
        void whatAnImportBroughtThatWasTakenBackIsStillKnownOfTheTimeBefore() {
            feed.happened(hard().events());
            var known = feed.position();
            feed.happened(hard().revoked().events().getLast());

            assertThat(read(EXPORTS + "milestones.json").get("items")).isEmpty();
            assertThat(read(EXPORTS + "milestones.json?atPosition=" + known).get("items"))
                    .hasSize(4);
        }
    }

    @Nested
    class WhenAFileSaysWhatItIs {
        @Test
        void aCsvSaysItByItsNameAndHeaders() {
            feed.happened(hard().events());

            assertThat(file("milestones.csv"))
                    .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                    .hasHeader("Content-Disposition", "attachment; filename=\"hitos-2026-06-15-7.csv\"")
                    .hasHeader("Content-Length", Integer.toString(bytes("milestones.csv").length))
                    .hasHeader("Hito-Position", "7")
                    .hasHeader("Hito-As-Of", "2026-06-15")
                    .hasHeader("Hito-Data-Up-To", "2026-06-15T15:00:07Z")
                    .hasHeader("Hito-Incomplete", "false")
                    .hasHeader("Hito-Licence", "No consta / Not stated")
                    .hasHeader("Cache-Control", "no-cache");
        }

        @Test
        void aWorkbookSaysItOnItsSecondSheet() {
            feed.happened(hard().events());

            assertThat(WorkbookCells.of(bytes("status.xlsx"), 2).texts())
                    .containsExactly(
                            List.of("Día de las cifras (asOf)", "46188.0"),
                            List.of("Posición del registro (position)", "7"),
                            List.of("Datos hasta (dataUpTo)", "2026-06-15T15:00:07Z"),
                            List.of("Falta algo que no se pudo aplicar (incomplete)", "no"),
                            List.of("Licencia de los datos (licence)", "No consta / Not stated"));
        }

        @Test
        void jsonSaysItInFields() {
            feed.happened(hard().events());

            var export = read(EXPORTS + "milestones.json");

            assertThat(export.propertyNames())
                    .containsExactlyInAnyOrder("asOf", "position", "dataUpTo", "incomplete", "licence", "items");
            assertThat(export.get("dataUpTo").stringValue()).isEqualTo("2026-06-15T15:00:07Z");
            assertThat(export.get("licence").stringValue()).isEqualTo("No consta / Not stated");
        }
    }

    @Nested
    class WhenThereIsNothing {
        @ParameterizedTest
        @ValueSource(strings = {"matrix", "status", "milestones"})
        void aCsvHasItsHeadersAlone(String table) {
            assertThat(text(table + ".csv")).endsWith("\r\n").hasLineCount(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"matrix", "status", "milestones"})
        void theOtherFilesAreWholeToo(String table) {
            assertThat(WorkbookCells.of(bytes(table + ".xlsx"), 1).rows()).hasSize(1);
            assertThat(read(EXPORTS + table + ".json").get("dataUpTo").isNull()).isTrue();
        }
    }

    @Nested
    class WhenItIsAskedForWrongly {
        @ParameterizedTest
        @CsvSource({
            "matrix.csv?sep=x, invalid, sep",
            "matrix.xlsx?sep=;, unknown-parameter, sep",
            "matrix.csv?asOf=2999-01-01, invalid, asOf",
            "milestones.json?atPosition=-1, invalid, atPosition",
            "status.csv?asOf=2999-01-01, invalid, asOf"
        })
        void theParameterIsNamed(String name, String code, String field) {
            var problem = refused(EXPORTS + name, HttpStatus.BAD_REQUEST);

            assertThat(problem.get("code").stringValue()).isEqualTo(code);
            assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo(field);
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/html", "application/json", "text/csv"})
        void itsNameSaysOfWhichKindItIsWhateverIsAccepted(String accepted) {
            assertThat(http.get().uri(EXPORTS + "matrix.csv").header("Accept", accepted))
                    .hasStatusOk()
                    .hasHeader("Content-Type", "text/csv;charset=UTF-8");
            assertThat(http.get().uri(EXPORTS + "matrix.csv?sep=x").header("Accept", accepted))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .hasHeader("Content-Type", "application/problem+json");
        }

        @ParameterizedTest
        @ValueSource(strings = {"matrix.ods", "matrix", "plan.csv"})
        void whatThereIsNotIsNotFound(String name) {
            refused(EXPORTS + name, HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void manyRowsAreAllThere() {
        feed.happened(InitiativeStory.endorsed(1, "Una", day("2026-06-01"))
                .serving("1.1")
                .events());
        jdbc.sql("""
            insert into milestone (milestone_id, initiative_id, title, due_on, original_due_on, weight, position,
                due_since, due_position, weight_since, weight_position)
            select gen_random_uuid(), initiative_id, 'Hito ' || n, '2026-07-01', '2026-07-01', 1, 3,
                '2026-06-01', 3, '2026-06-01', 3
            from initiative, generate_series(1, 2345) n
            """).update();

        assertThat(records(text("milestones.csv"), ';')).hasSize(2346);
        assertThat(WorkbookCells.of(bytes("milestones.xlsx"), 1).texts().stream()
                        .map(row -> row.get(1))
                        .collect(Collectors.toSet()))
                .hasSize(2346);
        jdbc.sql("delete from milestone").update();
    }
}
