package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.StreamId;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MilestoneLifeTest extends ServiceTest {
    @Autowired
    private EventLog log;

    private String id = "";
    private String milestone = "";

    @BeforeEach
    void planAMilestoneThatWasDueLongAgo() {
        id = client.created(
                "/initiatives", registration(freshName()).replaceFirst("\\{", "{\"effectiveOn\":\"2024-04-01\","));
        milestone = client.created("/initiatives/" + id + "/milestones", """
            {"title": "Línea base", "dueOn": "2024-09-30", "weight": 2, "effectiveOn": "2024-04-10"}\
            """);
    }

    @Test
    void goesFromCorrectedProgressToAVerifiedMilestone() {
        var progress = accepted("progress", "{\"percent\": 80, \"effectiveOn\": \"2024-05-31\"}");
        accepted(
                "progress-correction",
                "{\"corrects\": \"%s\", \"percent\": 40, \"reason\": \"Error\"}".formatted(progress));
        accepted("achievement", achieved("2024-08-01"));
        accepted("return", "{\"percent\": 60, \"reason\": \"Sin firma\", \"effectiveOn\": \"2024-08-10\"}");
        accepted("achievement", achieved("2024-09-01"));
        accepted("verification", "{\"effectiveOn\": \"2024-09-05\"}");

        var events = log.stream(new StreamId("initiative-" + id), 0).stream()
                .map(recorded -> recorded.event())
                .toList();
        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsSubsequence(
                        "ProgressRecorded",
                        "ProgressCorrected",
                        "MilestoneAchieved",
                        "MilestoneReturned",
                        "MilestoneAchieved",
                        "MilestoneVerified");
        assertThat(events)
                .filteredOn(ProgressCorrected.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(event.effectiveOn()).isEqualTo("2024-05-31"));
        refused("return", "{\"percent\": 60, \"reason\": \"Tarde\"}", 409, "already-verified");
    }

    @Test
    void afterItsDueDayItIsChangedOnlyByCitingADocument() {
        refused("reschedule", "{\"dueOn\": \"2099-01-31\", \"reason\": \"Permiso\"}", 422, "document-required");
        refused("reweight", "{\"weight\": 3, \"reason\": \"Abarca más\"}", 422, "document-required");
        refused("cancellation", "{\"reason\": \"Lo asume otra\"}", 422, "document-required");

        accepted("reschedule", """
            {"dueOn": "2099-01-31", "reason": "Permiso", "authorisingOffice": "SGP", "document": "Oficio 7"}\
            """);
        accepted("reweight", "{\"weight\": 3, \"reason\": \"Abarca más\"}");
        accepted("cancellation", "{\"reason\": \"Lo asume otra\"}");
        refused("progress", "{\"percent\": 10}", 409, "milestone-cancelled");
    }

    @Test
    void theSituationOfItsInitiativeIsReported() {
        client.created(
                "/initiatives/" + id + "/situation-reports",
                "{\"period\": \"2024-05\", \"kind\": \"obstacle\", \"text\": \"Sigue en trámite\"}");
        assertThat(log.stream(new StreamId("initiative-" + id), 0).getLast().event())
                .hasFieldOrPropertyWithValue("text", "Sigue en trámite");
    }

    private static String achieved(String day) {
        return "{\"effectiveOn\":\"%s\",\"evidence\":[{\"url\":\"https://example.org/acta.pdf\"}]}".formatted(day);
    }

    /** The record of progress that the answer names, if it names one. */
    private String accepted(String act, String body) {
        return client.accepted(post(act, body), 200).path("progressId").stringValue("");
    }

    private void refused(String act, String body, int status, String code) {
        assertThat(client.refused(post(act, body), status).get("code").stringValue())
                .isEqualTo(code);
    }

    private HttpResponse<String> post(String act, String body) {
        var reviewed = act.equals("verification") || act.equals("return");
        var caller = reviewed ? client.asMonitor() : client;
        var seen = log.lastSequence(new StreamId("initiative-" + id)).orElseThrow();
        return caller.postWith(
                "If-Match", "\"" + seen + "\"", "/initiatives/" + id + "/milestones/" + milestone + "/" + act, body);
    }
}
