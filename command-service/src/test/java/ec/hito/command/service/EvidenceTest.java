package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.evidence.SampleFiles;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.Evidence;
import ec.hito.model.stored.EvidenceReleased;
import ec.hito.model.stored.EvidenceWithdrawn;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.StreamId;
import java.net.http.HttpResponse;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Files from being handed in to being withdrawn, on the real store. */
class EvidenceTest extends ServiceTest {
    private static final int LIMIT = 20 * 1024 * 1024;

    @Autowired
    private EventLog log;

    @Autowired
    private DataSource source;

    /** Bytes that no other test hands in. */
    private final byte[] bytes = SampleFiles.pdf(UUID.randomUUID().toString());

    private String progressPath = "";

    @BeforeEach
    void planAMilestone() {
        var id = client.created("/initiatives", registration(freshName()));
        var milestone = client.created(
                "/initiatives/" + id + "/milestones",
                "{\"title\": \"Diseño\", \"dueOn\": \"2034-01-01\", \"weight\": 1}");
        progressPath = "/initiatives/" + id + "/milestones/" + milestone + "/progress";
    }

    @Nested
    class WhenAFileIsHandedIn {
        @Test
        void itIsReadBackAsAnAttachmentAsItWas() {
            var answer = client.download(uploaded("Acta de recepción Nº 3.pdf"));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(bytes);
            assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
            assertThat(header(answer, "Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''Acta%20de%20recepci%C3%B3n%20N%C2%BA%203.pdf");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Cache-Control")).contains("private");
        }

        @Test
        void theSameBytesAreKeptOnce() {
            var first = client.accepted(client.upload("uno.pdf", bytes), 201);
            var second = client.accepted(client.upload("dos.pdf", bytes), 201);

            assertThat(second.get("sha256")).isEqualTo(first.get("sha256"));
            assertThat(second.get("uploadId")).isNotEqualTo(first.get("uploadId"));
            assertThat(chunks(first)).isOne();
        }

        @Test
        void twentyMegabytesAreTakenAndReadBackAndOneByteMoreIsNot() {
            var largest = client.accepted(client.upload("plano.pdf", SampleFiles.pdf(LIMIT)), 201);
            assertThat(client.download(id(largest)).body()).hasSize(LIMIT);

            var refused = client.refused(client.upload("plano.pdf", SampleFiles.pdf(LIMIT + 1)), 413);
            assertThat(refused.get("code").stringValue()).isEqualTo("body-too-large");
        }
    }

    @Nested
    class WhenWhatIsKeptIsNoLongerWhatWasHandedIn {
        @Test
        void aReplacedFileIsNoticedAndNotHandedOut() {
            var upload = client.accepted(client.upload("acta.pdf", bytes), 201);
            change("update evidence.chunk set bytes = 'otra cosa'::bytea where sha256 = :sha256", upload);

            damaged(upload);
        }

        @Test
        void aMissingFileIsNoticed() {
            var upload = client.accepted(client.upload("acta.pdf", bytes), 201);
            change("delete from evidence.chunk where sha256 = :sha256", upload);

            damaged(upload);
        }

        @Test
        void whoeverHandsItInAgainHealsIt() {
            var upload = client.accepted(client.upload("acta.pdf", bytes), 201);
            change("delete from evidence.chunk where sha256 = :sha256", upload);
            client.accepted(client.upload("acta.pdf", bytes), 201);

            assertThat(client.download(id(upload)).body()).isEqualTo(bytes);
        }

        private void damaged(JsonNode upload) {
            var problem = client.refused(client.get("/evidence/" + id(upload)), 500);
            assertThat(problem.get("code").stringValue()).isEqualTo("evidence-damaged");
        }
    }

    @Nested
    class WhenAnActCitesIt {
        @Test
        void theActRecordsWhatItIsKnownByAndNotItsName() {
            var upload = client.accepted(client.upload("Acta de Juan.pdf", bytes), 201);
            client.accepted(cite(id(upload)), 200);

            var stream = new StreamId("initiative-" + progressPath.split("/")[2]);
            var progress = log.stream(stream, 0).stream()
                    .map(recorded -> recorded.event())
                    .filter(ProgressRecorded.class::isInstance)
                    .map(ProgressRecorded.class::cast)
                    .findFirst()
                    .orElseThrow();
            var cited = (Evidence.Upload) progress.evidence().getFirst();
            assertThat(cited.sha256()).hasToString(upload.get("sha256").stringValue());
            assertThat(cited.size()).isEqualTo(bytes.length);
            assertThat(progress.toString()).doesNotContain("Juan");
        }

        @Test
        void oneUploadServesManyActs() {
            var id = uploaded("acta.pdf");
            client.accepted(cite(id), 200);
            client.accepted(cite(id), 200);
        }

        @Test
        void citingItTwiceInOneActIsOneCitation() {
            var id = uploaded("acta.pdf");
            client.accepted(
                    client.post(
                            progressPath,
                            "{\"percent\": 40, \"evidence\": [{\"uploadId\": \"%s\"}, {\"uploadId\": \"%s\"}]}"
                                    .formatted(id, id)),
                    200);
        }

        @Test
        void whatIsNotThereIsNamedAndNothingIsRecorded() {
            var before = log.head().position();
            refusedCitation(cite(UUID.randomUUID().toString()), "unknown-upload");
            assertThat(log.head().position()).isEqualTo(before);
        }
    }

    @Nested
    class WhenItIsReleased {
        @Test
        void itsReleaseIsRecordedOnce() {
            var upload = client.accepted(client.upload("acta.pdf", bytes), 201);
            client.accepted(cite(id(upload)), 200);
            client.accepted(client.asMonitor().post("/evidence/" + id(upload) + "/release", "{}"), 200);

            assertThat(log.stream(stream(upload), 0))
                    .singleElement()
                    .satisfies(recorded -> assertThat(recorded.event()).isInstanceOf(EvidenceReleased.class));
            refused("/evidence/" + id(upload) + "/release", "{}", 409, "evidence-already-released");
        }

        @Test
        void sentAgainUnderItsKeyItGetsTheFirstAnswer() {
            var id = uploaded("acta.pdf");
            client.accepted(cite(id), 200);
            var path = "/evidence/" + id + "/release";
            var first = client.asMonitor().postWith("Idempotency-Key", id, path, "{}");
            assertThat(client.accepted(first, 200))
                    .isEqualTo(client.accepted(client.asMonitor().postWith("Idempotency-Key", id, path, "{}"), 200));
        }
    }

    @Nested
    class WhenItIsWithdrawn {
        private static final String REASON = "{\"reason\": \"Contiene datos personales\"}";

        @Test
        void itsBytesAndItsNameGoAndHashAndReasonStay() {
            var upload = client.accepted(client.upload("acta.pdf", bytes), 201);
            client.accepted(cite(id(upload)), 200);
            client.accepted(withdraw(upload), 200);

            assertThat(chunks(upload)).isZero();
            assertThat(jdbc().sql("select count(*) from evidence.upload where sha256 = :sha256 and file_name is not"
                                    + " null")
                            .param("sha256", upload.get("sha256").stringValue())
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(log.stream(stream(upload), 0).getLast().event())
                    .isInstanceOfSatisfying(
                            EvidenceWithdrawn.class,
                            event -> assertThat(event.reason()).isEqualTo("Contiene datos personales"));
            var gone = client.refused(client.get("/evidence/" + id(upload)), 410);
            assertThat(gone.get("code").stringValue()).isEqualTo("evidence-withdrawn");
            assertThat(gone.get("detail").stringValue()).contains("Contiene datos personales");
        }

        @Test
        void everyUploadOfTheSameBytesIsGoneAndTheyAreNotTakenAgain() {
            var upload = client.accepted(client.upload("uno.pdf", bytes), 201);
            var other = uploaded("dos.pdf");
            client.accepted(withdraw(upload), 200);

            client.refused(client.get("/evidence/" + other), 410);
            refusedCitation(cite(other), "evidence-withdrawn");
            assertThat(client.refused(client.upload("tres.pdf", bytes), 409)
                            .get("code")
                            .stringValue())
                    .isEqualTo("evidence-withdrawn");
            refused("/evidence/" + other + "/withdrawal", REASON, 409, "evidence-withdrawn");
        }

        @Test
        void anActThatCitedItBeforeStillGetsItsFirstAnswer() {
            var upload = client.accepted(client.upload("acta.pdf", bytes), 201);
            var key = UUID.randomUUID().toString();
            var first = client.postWith("Idempotency-Key", key, progressPath, citing(id(upload)));
            client.accepted(withdraw(upload), 200);

            assertThat(client.accepted(client.postWith("Idempotency-Key", key, progressPath, citing(id(upload))), 200))
                    .isEqualTo(client.accepted(first, 200));
        }

        private HttpResponse<String> withdraw(JsonNode upload) {
            return client.post("/evidence/" + id(upload) + "/withdrawal", REASON);
        }
    }

    private String uploaded(String name) {
        return id(client.accepted(client.upload(name, bytes), 201));
    }

    private static String id(JsonNode upload) {
        return upload.get("uploadId").stringValue();
    }

    private static StreamId stream(JsonNode upload) {
        return new StreamId("evidence-" + upload.get("sha256").stringValue());
    }

    private HttpResponse<String> cite(String upload) {
        return client.post(progressPath, citing(upload));
    }

    private static String citing(String upload) {
        return "{\"percent\": 40, \"evidence\": [{\"uploadId\": \"%s\"}]}".formatted(upload);
    }

    private void refusedCitation(HttpResponse<String> answer, String fault) {
        var problem = client.refused(answer, 422);
        assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo("evidence[0].uploadId");
        assertThat(problem.at("/errors/0/code").stringValue()).isEqualTo(fault);
    }

    private void refused(String path, String body, int status, String code) {
        var caller = path.endsWith("/release") ? client.asMonitor() : client;
        assertThat(client.refused(caller.post(path, body), status).get("code").stringValue())
                .isEqualTo(code);
    }

    private long chunks(JsonNode upload) {
        return jdbc().sql("select count(*) from evidence.chunk where sha256 = :sha256")
                .param("sha256", upload.get("sha256").stringValue())
                .query(Long.class)
                .single();
    }

    private void change(String sql, JsonNode upload) {
        assertThat(jdbc().sql(sql)
                        .param("sha256", upload.get("sha256").stringValue())
                        .update())
                .isOne();
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
