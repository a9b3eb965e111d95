package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.command.imports.ImportRejection;
import ec.hito.command.imports.Remark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EdgeTest
class MatrixHttpTest {
    @Autowired
    private RecordingService service;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Nested
    class WhenTheFileIsWell {
        @Test
        void answersWithTheReport() {
            var result = upload("?effectiveOn=2024-03-31&dryRun=true", OfficialData.matrix());
            var body = Edge.body(result, 200);
            assertThat(body.path("rows").intValue()).isEqualTo(129);
            assertThat(body.path("created").intValue()).isEqualTo(1);
            assertThat(body.path("rejected").isEmpty()).isTrue();
            assertThat(body.path("dryRun").booleanValue()).isTrue();
            assertThat(result).hasHeader("Hito-Position", "41");
        }

        @Test
        void warningsAreInWords() {
            var csv =
                    "entry,initiative_key,management_objective,initiative,articulation_no,articulation_objective,mechanisms,budget\n"
                        + "1,I1,1.1,Uno,1,Articular,,100\n";
            var body = Edge.body(upload("", csv.getBytes(StandardCharsets.UTF_8)), 200);
            assertThat(body.at("/warnings/0/column").stringValue()).isEqualTo("budget");
            assertThat(body.at("/warnings/0/message").stringValue())
                    .isEqualTo("La columna «budget» no es de esta clase de archivo; se pasó por alto.");
        }
    }

    @Nested
    class WhenTheFileIsWrong {
        @Test
        void aMissingColumnIsNamed() {
            var csv =
                    new String(OfficialData.matrix(), StandardCharsets.UTF_8).replaceFirst("articulation_no", "number");
            var problem = Edge.problem(upload("", csv.getBytes(StandardCharsets.UTF_8)), 400, "wrong-headers");
            assertThat(Edge.faults(problem)).containsExactly("articulation_no missing-column");
            assertThat(service.imported()).isEmpty();
        }

        @Test
        void anotherEncodingIsSaidSo() {
            var latin = "entry\nGestión".getBytes(StandardCharsets.ISO_8859_1);
            Edge.problem(upload("", latin), 400, "not-utf-8");
        }

        @Test
        void rowsAtFaultAreListedInWords() {
            service.rejectNext(
                    new ImportRejection.RowsRejected(List.of(new Remark(7, "entry", "not-a-number", List.of("x")))));
            var problem = Edge.problem(upload("", OfficialData.matrix()), 422, "import-rejected");
            assertThat(problem.at("/rejected/0/row").intValue()).isEqualTo(7);
            assertThat(problem.at("/rejected/0/message").stringValue())
                    .isEqualTo("«x» no es un número entero desde 1.");
        }

        @Test
        void aFutureDayIsRefused() {
            var problem = Edge.problem(upload("?effectiveOn=2024-07-01", OfficialData.matrix()), 400, "invalid");
            assertThat(Edge.faults(problem)).containsExactly("effectiveOn future-day");
        }

        @Test
        void theFileIsRequired() {
            var result = mvc.post()
                    .uri("/api/v1/imports/matrix")
                    .header("Authorization", "Bearer " + Edge.PLANNING)
                    .multipart()
                    .exchange();
            assertThat(Edge.faults(Edge.problem(result, 400, "invalid"))).containsExactly("file required");
        }
    }

    private MvcTestResult upload(String query, byte[] file) {
        return mvc.post()
                .uri("/api/v1/imports/matrix" + query)
                .header("Authorization", "Bearer " + Edge.PLANNING)
                .multipart()
                .file(new MockMultipartFile("file", "matrix.csv", "text/csv", file))
                .exchange();
    }
}
