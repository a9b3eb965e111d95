package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.evidence.SampleFiles;
import ec.hito.command.initiative.RecordProgress;
import ec.hito.model.Evidence;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EdgeTest
class EvidenceHttpTest {
    private static final String PROGRESS =
            "/initiatives/0197a000-0000-7000-8000-000000000001/milestones/0197a000-0000-7000-8000-000000000004/progress";
    private static final String UNKNOWN = "0197a000-0000-7000-8000-0000000000ff";

    @Autowired
    private RecordingService service;

    @Autowired
    private MockMvcTester mvc;

    private Edge edge;

    @BeforeEach
    void forget() {
        service.reset();
        edge = new Edge(mvc);
    }

    @Nested
    class WhenAFileIsHandedIn {
        @Test
        void answersWithWhatItIsKnownBy() {
            var result = upload("acta.pdf", SampleFiles.pdf("acta"));
            var body = Edge.body(result, 201);
            assertThat(body.path("sha256").stringValue()).matches("[0-9a-f]{64}");
            assertThat(body.path("mediaType").stringValue()).isEqualTo("application/pdf");
            assertThat(body.path("size").intValue()).isEqualTo(SampleFiles.pdf("acta").length);
            assertThat(result)
                    .hasHeader(
                            "Location",
                            "/api/v1/evidence/" + body.path("uploadId").stringValue());
        }

        @Test
        void itsNameDoesNotMakeAProgramADocument() {
            var problem = Edge.problem(upload("acta.pdf", SampleFiles.exe()), 415, "file-type-not-taken");
            assertThat(Edge.faults(problem)).containsExactly("file file-type-not-taken");
            assertThat(problem.path("detail").stringValue()).contains("PDF, JPEG, PNG, XLSX, DOCX, ODT");
        }

        @Test
        void aSpreadsheetWithMacrosIsRefused() {
            Edge.problem(upload("datos.xlsx", SampleFiles.xlsm()), 415, "file-type-not-taken");
        }

        @Test
        void anEmptyFileIsRefused() {
            var problem = Edge.problem(upload("acta.pdf", new byte[0]), 400, "invalid");
            assertThat(Edge.faults(problem)).containsExactly("file empty-upload");
        }

        @Test
        void theFileIsRequired() {
            var result = mvc.post().uri("/api/v1/evidence").multipart().exchange();
            assertThat(Edge.faults(Edge.problem(result, 400, "invalid"))).containsExactly("file required");
        }
    }

    @Nested
    class WhenItIsReadBack {
        @Test
        void itComesUnderAnEndingThatFitsItsContent() {
            assertThat(disposition("C:\\informes\\acta.exe"))
                    .contains("acta.exe.pdf")
                    .doesNotContain("informes");
            assertThat(disposition("acta.PDF")).contains("acta.PDF\"").doesNotContain(".pdf");
            assertThat(disposition("")).contains("respaldo.pdf");
        }

        @Test
        void whatIsNotThereIsSaidSo() {
            var result = mvc.get().uri("/api/v1/evidence/" + UNKNOWN).exchange();
            Edge.problem(result, 404, "unknown-upload");
        }

        private String disposition(String name) {
            var id = id(upload(name, SampleFiles.pdf("acta")));
            var answer = mvc.get().uri("/api/v1/evidence/" + id).exchange();
            assertThat(answer).hasStatusOk();
            return String.valueOf(answer.getResponse().getHeader("Content-Disposition"));
        }
    }

    @Nested
    class WhenAnActCitesIt {
        @Test
        void theActSaysByItsHashWhatItCites() {
            var id = id(upload("acta.pdf", SampleFiles.pdf("acta")));

            Edge.body(edge.post(PROGRESS, citing(id)), 200);

            var cited = (Evidence.Upload)
                    service.only(RecordProgress.class).evidence().getFirst();
            assertThat(cited.uploadId()).hasToString(id);
            assertThat(cited.size()).isEqualTo(SampleFiles.pdf("acta").length);
        }

        @Test
        void whatIsNotThereIsLeftToTheDecider() {
            Edge.body(edge.post(PROGRESS, citing(UNKNOWN)), 200);

            var command = service.only(RecordProgress.class);
            assertThat(command.evidence()).isEmpty();
            assertThat(command.unusableEvidence())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.field()).isEqualTo("evidence[0].uploadId"));
        }

        private static String citing(String id) {
            return "{\"percent\": 40, \"evidence\": [{\"uploadId\": \"%s\"}]}".formatted(id);
        }
    }

    @Nested
    class WhenItIsReleasedOrWithdrawn {
        @Test
        void onlyWhatAnActCitesIsReleased() {
            var id = id(upload("acta.pdf", SampleFiles.pdf("acta")));
            Edge.problem(edge.post("/evidence/" + id + "/release", "{}"), 422, "evidence-not-cited");
        }

        @Test
        void aWithdrawalNeedsItsReason() {
            var problem = Edge.problem(edge.post("/evidence/" + UNKNOWN + "/withdrawal", "{}"), 400, "invalid");
            assertThat(Edge.faults(problem)).containsExactly("reason required");
        }

        @Test
        void whatIsNotThereIsSaidSo() {
            Edge.problem(edge.post("/evidence/" + UNKNOWN + "/release", "{}"), 404, "unknown-upload");
            Edge.problem(
                    edge.post("/evidence/" + UNKNOWN + "/withdrawal", "{\"reason\": \"x\"}", Map.of()),
                    404,
                    "unknown-upload");
        }
    }

    private static String id(MvcTestResult uploaded) {
        return Edge.body(uploaded, 201).path("uploadId").stringValue();
    }

    private MvcTestResult upload(String name, byte[] bytes) {
        return mvc.post()
                .uri("/api/v1/evidence")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", bytes))
                .exchange();
    }
}
