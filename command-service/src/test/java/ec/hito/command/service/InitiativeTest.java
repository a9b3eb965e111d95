package ec.hito.command.service;

import static ec.hito.command.service.Client.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import ec.hito.web.BusinessDay;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InitiativeTest extends ServiceTest {
    @Autowired
    private EventLog log;

    private final String name = freshName();

    @Test
    void goesFromRegistrationToAnAchievedMilestone() {
        var registered = client.accepted(client.post("/initiatives", registration(name)), 201);
        var id = registered.get("id").stringValue();
        assertThat(registered.get("code").stringValue()).matches("INI-\\d{4}-\\d{4}");
        var milestone = "/initiatives/" + id + "/milestones/" + plannedMilestone(id);
        var progress = client.accepted(client.post(milestone + "/progress", "{\"percent\":40}"), 200);
        assertThat(progress.get("progressId").stringValue()).isNotBlank();
        var achieved = client.accepted(client.post(milestone + "/achievement", achievement()), 200);

        assertThat(stream(id))
                .extracting(recorded -> recorded.event().getClass().getSimpleName())
                .containsExactly(
                        "InitiativeRegistered",
                        "InitiativeEndorsed",
                        "InitiativeAligned",
                        "ArticulationAdded",
                        "MilestonePlanned",
                        "ProgressRecorded",
                        "InitiativeStarted",
                        "MilestoneAchieved");
        assertThat(achieved.get("version").longValue())
                .isEqualTo(stream(id).getLast().sequence());
        assertThat(achieved.get("position").longValue())
                .isEqualTo(stream(id).getLast().position());
    }

    @Test
    void isAnsweredWithVersionPositionAndAddressInTheHeadersToo() {
        var answer = client.post("/initiatives", registration(name));
        var body = client.accepted(answer, 201);
        assertThat(answer.headers().firstValue("ETag")).contains("\"" + body.get("version") + "\"");
        assertThat(answer.headers().firstValue("Hito-Position"))
                .contains(body.get("position").toString());
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .endsWith("/initiatives/" + body.get("id").stringValue()));
    }

    @Test
    void isRegisteredOnceHoweverManyTryAtOnce() throws Exception {
        var outcomes =
                atOnce(8, () -> client.post("/initiatives", registration(name)).statusCode());
        assertThat(outcomes)
                .containsOnlyOnce(201)
                .filteredOn(status -> status == 409)
                .hasSize(7);
    }

    @Test
    void isRefusedUnderANameThatDiffersOnlyInCaseAndAccents() {
        var first = client.accepted(client.post("/initiatives", registration(name + " única")), 201);
        var again = registration((name + " UNICA").toUpperCase(Locale.ROOT));
        var problem = client.refused(client.post("/initiatives", again), 409);
        assertThat(problem.get("code").stringValue()).isEqualTo("duplicate-initiative");
        assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo("name");
        assertThat(problem.get("existing")).isEqualTo(first.get("code"));
    }

    @Test
    void losesNoProgressThatManyRecordAtOnce() throws Exception {
        var id = client.created("/initiatives", registration(name));
        var milestones =
                IntStream.range(0, 8).mapToObj(_ -> plannedMilestone(id)).toList();
        var outcomes = atOnce(milestones.stream()
                .map(milestone -> (Callable<Integer>) () -> client.post(
                                "/initiatives/" + id + "/milestones/" + milestone + "/progress", "{\"percent\":10}")
                        .statusCode())
                .toList());
        assertThat(outcomes).containsOnly(200);
        assertThat(stream(id))
                .filteredOn(
                        recorded -> recorded.event().getClass().getSimpleName().equals("ProgressRecorded"))
                .hasSize(8);
    }

    @Test
    void hasACodeOfItsOwnHoweverManyRegisterAtOnce() throws Exception {
        var codes = atOnce(
                16,
                () -> client.accepted(client.post("/initiatives", registration(freshName())), 201)
                        .get("code")
                        .stringValue());
        assertThat(codes).doesNotHaveDuplicates();
    }

    private String plannedMilestone(String id) {
        return client.created(
                "/initiatives/" + id + "/milestones",
                "{\"title\":\"Línea base\",\"dueOn\":\"2030-01-31\",\"weight\":2}");
    }

    private static String achievement() {
        return "{\"effectiveOn\":\"%s\",\"evidence\":[{\"url\":\"https://example.org/acta.pdf\"}]}"
                .formatted(BusinessDay.today(Clock.systemUTC()));
    }

    private List<RecordedEvent> stream(String id) {
        return log.stream(new StreamId("initiative-" + id), 0);
    }
}
