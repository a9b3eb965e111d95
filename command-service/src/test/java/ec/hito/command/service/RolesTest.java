package ec.hito.command.service;

import static ec.hito.command.service.Who.EXECUTING;
import static ec.hito.command.service.Who.LEAD;
import static ec.hito.command.service.Who.MONITOR;
import static ec.hito.command.service.Who.NOBODY;
import static ec.hito.command.service.Who.OPERATOR;
import static ec.hito.command.service.Who.OTHER;
import static ec.hito.command.service.Who.PARTICIPANT;
import static ec.hito.command.service.Who.PLANNING;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.openapi.Sample;
import ec.hito.eventstore.reader.EventLog;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a role may do where that hangs on more than the act. */
class RolesTest extends ServiceTest {
    private static final String INITIATIVE = "/initiatives/" + Sample.INITIATIVE.text();

    @Autowired
    private EventLog log;

    private Subject subject() {
        Subject.registerSecretariats(client);
        return Subject.of(client, log, false, Map.of());
    }

    @Test
    void evidenceIsForWhoWorksOnThePlanUntilItIsReleasedToEverybody() {
        var path = "/evidence/" + subject().in(Sample.UPLOAD.text());
        assertThat(client.as(NOBODY.token()).get(path).statusCode()).isEqualTo(401);
        assertThat(client.as(OPERATOR.token()).get(path).statusCode()).isEqualTo(403);
        assertThat(client.as(OTHER.token()).get(path).statusCode()).isEqualTo(200);
        client.accepted(client.asMonitor().post(path + "/release", "{}"), 200);
        assertThat(client.as(NOBODY.token()).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void anImportIsFollowedByWhoMayImportOrPropose() {
        Subject.registerSecretariats(client);
        var path = "/imports/" + UUID.randomUUID();
        assertThat(client.as(NOBODY.token()).get(path).statusCode()).isEqualTo(401);
        for (var who : List.of(OPERATOR, MONITOR)) {
            assertThat(client.as(who.token()).get(path).statusCode())
                    .as("%s", who)
                    .isEqualTo(403);
        }
        for (var who : List.of(PLANNING, LEAD, PARTICIPANT, EXECUTING, OTHER)) {
            assertThat(client.as(who.token()).get(path).statusCode())
                    .as("%s", who)
                    .isEqualTo(404);
        }
    }

    @Test
    void onceAMilestoneIsDueOnlyPlanningChangesIt() {
        var subject = subject();
        var due = client.created(
                subject.in(INITIATIVE + "/milestones"),
                "{\"title\": \"Línea base\", \"dueOn\": \"2024-05-31\", \"weight\": 1, \"effectiveOn\":"
                        + " \"2024-04-10\"}");
        var path = subject.in(INITIATIVE + "/milestones/" + due + "/cancellation");
        var body = "{\"reason\": \"Lo asume otra\", \"document\": \"Oficio 7\"}";
        var refused = client.as(LEAD.token()).call("POST", path, body, subject.version(path));
        assertThat(client.refused(refused, 403).get("code").stringValue()).isEqualTo("only-planning-once-due");
        client.accepted(client.call("POST", path, body, subject.version(path)), 200);
    }

    @Test
    void aDelegateProposesForNoOtherSecretariat() {
        Subject.registerSecretariats(client);
        var body = registration(freshName()).replaceFirst("\\{", "{\"leadSecretariat\": \"ambiente\", ");
        var refused = client.refused(client.as(LEAD.token()).post("/initiatives", body), 403);
        assertThat(refused.get("code").stringValue()).isEqualTo("not-your-secretariat");
        assertThat(refused.at("/errors/0/field").stringValue()).isEqualTo("leadSecretariat");
    }

    @Test
    void nothingInARequestRaisesARole() {
        var subject = subject();
        var answer = client.as(OTHER.token())
                .postWith("X-Role", "planning", subject.in(INITIATIVE + "/start?role=planning"), "{}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(client.as(OTHER.token())
                        .postWith("X-Role", "planning", subject.in(INITIATIVE + "/start"), "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.as(OTHER.token())
                        .post(subject.in(INITIATIVE + "/start"), "{\"secretariat\": \"movilidad\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(client.as(OPERATOR.token())
                        .post(subject.in(INITIATIVE + "/start"), "{}")
                        .statusCode())
                .isEqualTo(403);
    }
}
