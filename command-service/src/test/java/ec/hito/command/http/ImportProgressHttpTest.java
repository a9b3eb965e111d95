package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EdgeTest
class ImportProgressHttpTest {
    @Autowired
    private RecordingService service;

    @Autowired
    private MockMvcTester mvc;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Test
    void theSenderMayChooseTheIdAndLookAtIt() {
        Edge.body(upload("?importId=" + id), 200);
        assertThat(service.orders().getFirst().progress().id()).hasToString(id.toString());
        var status = Edge.body(look(id), 200);
        assertThat(status.path("importId").stringValue()).isEqualTo(id.toString());
        assertThat(status.path("kind").stringValue()).isEqualTo("matrix");
        assertThat(status.path("phase").stringValue()).isEqualTo("done");
        assertThat(status.path("rows").intValue()).isEqualTo(129);
    }

    @Test
    void aFileThatIsRefusedIsSaidToBe() {
        var file = new MockMultipartFile("file", "x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(upload("?importId=" + id, file)).hasStatus(400);
        assertThat(Edge.body(look(id), 200).path("phase").stringValue()).isEqualTo("refused");
    }

    @Test
    void anUnknownOneIsSaidNotToBeKnownHere() {
        Edge.problem(look(id), 404, "import-not-followed");
    }

    @Test
    void whatIsNoIdOrNoChoiceIsNamed() {
        assertThat(Edge.faults(Edge.problem(upload("?importId=mine"), 400, "invalid")))
                .containsExactly("importId not-an-id");
        assertThat(Edge.faults(Edge.problem(upload("?dryRun=perhaps"), 400, "invalid")))
                .containsExactly("dryRun wrong-type");
        assertThat(Edge.faults(Edge.problem(upload("?effectiveOn=perhaps"), 400, "invalid")))
                .containsExactly("effectiveOn not-a-day");
        Edge.problem(upload("?importid=" + id), 400, "unknown-parameter");
    }

    @Test
    void theDescriptionNamesWhatEveryImportTakes() {
        assertThat(mvc.get().uri("/v3/api-docs"))
                .bodyJson()
                .extractingPath("$.paths['/api/v1/imports/milestones'].post.parameters[*].name")
                .asArray()
                .contains("dryRun", "effectiveOn", "importId");
        assertThat(mvc.get().uri("/v3/api-docs"))
                .bodyJson()
                .extractingPath("$.paths['/api/v1/imports/milestones'].post.requestBody.content['multipart/form-data']"
                        + ".schema.properties.file")
                .isNotNull();
    }

    private MvcTestResult look(UUID asked) {
        return mvc.get()
                .uri("/api/v1/imports/" + asked)
                .header("Authorization", "Bearer " + Edge.PLANNING)
                .exchange();
    }

    private MvcTestResult upload(String query) {
        return upload(query, new MockMultipartFile("file", OfficialData.matrix()));
    }

    private MvcTestResult upload(String query, MockMultipartFile file) {
        return mvc.post()
                .uri("/api/v1/imports/matrix" + query)
                .header("Authorization", "Bearer " + Edge.PLANNING)
                .multipart()
                .file(file)
                .exchange();
    }
}
