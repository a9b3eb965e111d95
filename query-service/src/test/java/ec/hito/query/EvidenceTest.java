package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.Evidence;
import ec.hito.model.FileType;
import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import ec.hito.model.stored.EvidenceReleased;
import ec.hito.model.stored.EvidenceWithdrawn;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What can be seen of evidence by everybody. */
class EvidenceTest extends QueryServiceTest {
    private static final Evidence LINK = new Evidence.Link(URI.create("https://interno.example.org/secreto.pdf"));
    private static final Evidence.Upload ACTA = upload(1, 48_213);
    private static final Evidence.Upload PLANO = upload(2, 3 * 1024 * 1024);

    @BeforeEach
    void actsCiteALinkAndTwoFiles() {
        feed.happened(RealPlan.adopted());
        feed.happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                .serving("1.1")
                .milestone(1, day("2026-12-31"), 1)
                .progress(1, 40, day("2026-03-01"), LINK, ACTA)
                .reported(1, day("2026-04-30"), PLANO)
                .events());
    }

    @Nested
    class WhenNothingIsReleased {
        @Test
        void onlyHowMuchThereIsCanBeSeen() {
            assertThat(evidence().get("items")).isEmpty();
            assertThat(evidence().get("unpublished").intValue()).isEqualTo(3);
            assertNothingInside(read("/api/v1/initiatives/INI-2026-0001").toString());

            assertThat(page()).contains("Evidencia no publicada: 3");
            assertNothingInside(page());
        }

        private void assertNothingInside(String answer) {
            assertThat(answer)
                    .doesNotContain(
                            "secreto.pdf",
                            ACTA.uploadId().toString(),
                            ACTA.sha256().value(),
                            PLANO.sha256().value(),
                            "Lo que solo se dice adentro");
        }
    }

    @Nested
    class WhenAFileIsReleased {
        @Test
        void itIsShownByWhatItIsWithItsAct() {
            feed.happened(released(ACTA, day("2026-05-01")));

            var piece = evidence().get("items").get(0);
            assertThat(evidence().get("items")).hasSize(1);
            assertThat(piece.get("act").stringValue()).isEqualTo("progress");
            assertThat(piece.get("uploadId").stringValue())
                    .isEqualTo(ACTA.uploadId().toString());
            assertThat(piece.get("sha256").stringValue())
                    .isEqualTo(ACTA.sha256().value());
            assertThat(piece.get("mediaType").stringValue()).isEqualTo("application/pdf");
            assertThat(piece.get("size").intValue()).isEqualTo(48_213);
            assertThat(piece.get("releasedOn").stringValue()).isEqualTo("2026-05-01");
            assertThat(evidence().get("unpublished").intValue()).isEqualTo(2);
        }

        @Test
        void thePageLeadsToIt() {
            feed.happened(released(ACTA, day("2026-05-01")), released(PLANO, day("2026-05-02")));

            assertThat(page())
                    .contains("href=\"http://127.0.0.1:8081/api/v1/evidence/" + ACTA.uploadId() + "\"")
                    .contains("PDF, 48\u00a0KB", "PDF, 3\u00a0MB", "Evidencia no publicada: 1");
        }

        @Test
        void whoeverCitesTheSameBytesShowsThemToo() {
            var again = new Evidence.Upload(new UploadId(new UUID(9, 9)), ACTA.sha256(), FileType.PDF, ACTA.size());
            feed.happened(released(again, day("2026-05-01")));

            assertThat(evidence().get("items")).hasSize(1);
        }
    }

    @Nested
    class WhenAFileIsWithdrawn {
        @Test
        void itIsNoLongerOfferedAndHashAndReasonStay() {
            feed.happened(released(ACTA, day("2026-05-01")), withdrawn(ACTA));

            var piece = evidence().get("items").get(0);
            assertThat(piece.get("withdrawnOn").stringValue()).isEqualTo("2026-06-01");
            assertThat(piece.get("withdrawalReason").stringValue()).isEqualTo("Contiene datos personales");
            assertThat(piece.get("sha256").stringValue())
                    .isEqualTo(ACTA.sha256().value());
            assertThat(page())
                    .contains("Contiene datos personales", ACTA.sha256().value())
                    .doesNotContain("/api/v1/evidence/" + ACTA.uploadId());
        }

        @Test
        void whatWasNeverReleasedIsNotDescribedEither() {
            feed.happened(withdrawn(PLANO));

            var piece = evidence().get("items").get(0);
            assertThat(piece.get("mediaType").isNull()).isTrue();
            assertThat(piece.get("size").isNull()).isTrue();
            assertThat(page()).contains("retirado el");
        }
    }

    private static Evidence.Upload upload(int number, long size) {
        return new Evidence.Upload(
                new UploadId(new UUID(8, number)), new Sha256("%064x".formatted(number)), FileType.PDF, size);
    }

    private static EvidenceReleased released(Evidence.Upload upload, LocalDate on) {
        return new EvidenceReleased(upload.sha256(), upload.uploadId(), upload.mediaType(), upload.size(), on);
    }

    private static EvidenceWithdrawn withdrawn(Evidence.Upload upload) {
        return new EvidenceWithdrawn(
                upload.sha256(), upload.uploadId(), "Contiene datos personales", day("2026-06-01"));
    }

    private JsonNode evidence() {
        return read("/api/v1/initiatives/INI-2026-0001").get("evidence");
    }

    private String page() {
        var answer = http.get().uri("/iniciativas/INI-2026-0001").exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
