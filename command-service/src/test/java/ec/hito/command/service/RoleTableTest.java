package ec.hito.command.service;

import static ec.hito.command.service.RoleTableTest.Who.EXECUTING;
import static ec.hito.command.service.RoleTableTest.Who.LEAD;
import static ec.hito.command.service.RoleTableTest.Who.MONITOR;
import static ec.hito.command.service.RoleTableTest.Who.NOBODY;
import static ec.hito.command.service.RoleTableTest.Who.OPERATOR;
import static ec.hito.command.service.RoleTableTest.Who.OTHER;
import static ec.hito.command.service.RoleTableTest.Who.PARTICIPANT;
import static ec.hito.command.service.RoleTableTest.Who.PLANNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ec.hito.command.evidence.SampleFiles;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.testing.TestIssuer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each role against each act, over HTTP: what the role table of the contract says, written down once more. */
class RoleTableTest extends ServiceTest {
    /** Who calls: the delegates are those of the secretariats that {@link Subject} gives a part in the initiative. */
    enum Who {
        NOBODY(null, null),
        OPERATOR("operator", null),
        MONITOR("monitor", null),
        PLANNING("planning", null),
        LEAD("secretariat", Subject.LEAD),
        PARTICIPANT("secretariat", Subject.PARTICIPANT),
        EXECUTING("secretariat", Subject.EXECUTING),
        OTHER("secretariat", "salud"),
        /** A delegate whose token does not say of which secretariat. */
        DELEGATE_OF_NONE("secretariat", null);

        private final @Nullable String role;
        private final @Nullable String secretariat;

        Who(@Nullable String role, @Nullable String secretariat) {
            this.role = role;
            this.secretariat = secretariat;
        }

        @Nullable
        String token() {
            if (role == null) {
                return null;
            }
            var token = TestIssuer.shared().tokenFor("s-" + name()).roles(role, "unheard-of");
            return secretariat == null
                    ? token.signed()
                    : token.secretariat(secretariat).signed();
        }
    }

    private static final Set<Who> PLANNERS = Set.of(PLANNING);
    private static final Set<Who> PROPOSERS = Set.of(PLANNING, LEAD, PARTICIPANT, EXECUTING, OTHER);
    private static final Set<Who> LEADERS = Set.of(PLANNING, LEAD);
    private static final Set<Who> INVOLVED = Set.of(PLANNING, LEAD, PARTICIPANT, EXECUTING);
    private static final Set<Who> WORKERS = Set.of(PLANNING, MONITOR, LEAD, PARTICIPANT, EXECUTING, OTHER);
    private static final Set<Who> MONITORS = Set.of(MONITOR);
    private static final Set<Who> OBSERVERS = Set.of(MONITOR, PLANNING);

    private static final String INITIATIVE = "/initiatives/{id}";
    private static final String MILESTONE = INITIATIVE + "/milestones/{milestoneId}";
    private static final String ARTICULATIONS = INITIATIVE + "/articulations";
    private static final String MECHANISMS = ARTICULATIONS + "/{articulationId}/mechanisms";
    private static final String MECHANISM = MECHANISMS + "/{mechanismId}";
    private static final String EVIDENCE = "[{\"url\": \"https://example.org/acta.pdf\"}]";
    private static final String ACHIEVED = "{\"effectiveOn\": \"2024-06-01\", \"evidence\": " + EVIDENCE + "}";
    private static final String SIGNED =
            "{\"instrumentNumber\": \"C-1\", \"signedOn\": \"2024-06-01\", \"validFrom\": \"2024-06-01\"}";

    /** A call, what planning does before it, and who may make it. */
    private record Act(String method, String path, String body, List<Act> before, Set<Who> open) {
        Act at(String otherPath) {
            return new Act(method, otherPath, body, before, open);
        }

        Act after(Act... acts) {
            return new Act(method, path, body, List.of(acts), open);
        }

        String title() {
            return method + " " + path + " " + body;
        }
    }

    private static Act act(String call, String body, Set<Who> open) {
        var words = call.split(" ");
        return new Act(words[0], words[1], body, List.of(), open);
    }

    private static Act by(String call, String body) {
        return act(call, body, PLANNERS);
    }

    private static List<Act> table() {
        return List.of(
                act("PUT /plan", "{plan}", PLANNERS),
                act("POST /secretariats", "{\"code\": \"{fresh}\", \"name\": \"Secretaría {fresh}\"}", PLANNERS),
                act("POST /plan/reforms", "{reform}", PLANNERS),
                act(
                        "PUT /health-rule",
                        "{\"delayedAfterDays\": 30, \"delayedWhenBehindAfterDays\": 10, \"shortOfExpectedPercent\":"
                                + " 85}",
                        PLANNERS),
                act("POST /secretariats/{code}/renaming", "{\"name\": \"Secretaría {fresh}\"}", PLANNERS),
                act(
                        "POST /secretariats/{code}/merger",
                        "{\"into\": \"salud\", \"reason\": \"Nueva estructura\"}",
                        PLANNERS),
                act(
                        "POST /actors",
                        "{\"name\": \"Liga {fresh}\", \"type\": \"neighbourhood-leagues\", \"nature\": \"community\"}",
                        PLANNERS),
                act("POST /territories", "{\"name\": \"Parroquia {fresh}\", \"kind\": \"parish\"}", PLANNERS),
                act("POST /imports/matrix", "{matrix}", PLANNERS),
                act(
                        "POST /imports/assignments",
                        "initiative_code,lead_secretariat,participants\n{initiativeCode},salud,\n",
                        PLANNERS),
                act(
                        "POST /imports/milestones",
                        "initiative_code,title,due_on,weight\n{initiativeCode},{fresh},2099-12-31,1\n",
                        LEADERS),
                act("GET /imports/{id}", "", PROPOSERS),
                act("DELETE /imports/{id}", "", PLANNERS),
                act("POST /evidence", "{file}", WORKERS),
                act("POST /evidence/{uploadId}/release", "{}", MONITORS),
                act("POST /evidence/{uploadId}/withdrawal", reason(), OBSERVERS),
                act("POST /initiatives", registration("{fresh}"), PROPOSERS),
                act("POST " + INITIATIVE + "/endorsement", "{}", PLANNERS),
                act("POST " + INITIATIVE + "/declination", reason(), PLANNERS),
                act("PATCH " + INITIATIVE, "{\"problem\": \"No se conectan\"}", LEADERS),
                act("PUT " + INITIATIVE + "/lead-secretariat", "{\"secretariat\": \"salud\"}", LEADERS),
                act("PUT " + INITIATIVE + "/executing-agency", "{\"secretariat\": \"salud\"}", LEADERS),
                act("PUT " + INITIATIVE + "/promoting-agency", "{\"secretariat\": \"salud\"}", LEADERS),
                act("POST " + INITIATIVE + "/participants", "{\"secretariat\": \"salud\"}", LEADERS),
                act("DELETE " + INITIATIVE + "/participants", "{\"secretariat\": \"ambiente\"}", LEADERS),
                act("POST " + INITIATIVE + "/start", "{\"effectiveOn\": \"2024-04-01\"}", LEADERS),
                act("POST " + INITIATIVE + "/suspension", reason(), LEADERS),
                act("POST " + INITIATIVE + "/resumption", "{}", LEADERS)
                        .after(by("POST " + INITIATIVE + "/suspension", reason())),
                act("POST " + INITIATIVE + "/completion", "{}", LEADERS),
                act("POST " + INITIATIVE + "/cancellation", reason(), LEADERS),
                act("POST " + INITIATIVE + "/situation-reports", situation("obstacle"), INVOLVED),
                act("POST " + INITIATIVE + "/situation-reports", situation("observation"), OBSERVERS),
                act(
                        "POST " + ARTICULATIONS,
                        "{\"managementObjective\": \"2.3\", \"objective\": \"Priorizar\"}",
                        LEADERS),
                act(
                        "POST " + ARTICULATIONS + "/{articulationId}/rewording",
                        "{\"objective\": \"Articular\", \"reason\": \"Error\"}",
                        PLANNERS),
                act("DELETE " + ARTICULATIONS + "/{articulationId}", reason(), LEADERS)
                        .after(by("DELETE " + MECHANISM, reason())),
                act("POST " + INITIATIVE + "/alignments", "{\"managementObjective\": \"2.3\"}", LEADERS),
                act("DELETE " + INITIATIVE + "/alignments/2.3", reason(), LEADERS)
                        .after(by("POST " + INITIATIVE + "/alignments", "{\"managementObjective\": \"2.3\"}")),
                act("POST " + INITIATIVE + "/actors", "{\"actor\": \"{otherActorId}\"}", LEADERS),
                act("DELETE " + INITIATIVE + "/actors", "{\"actor\": \"{actorId}\"}", LEADERS),
                act("PUT " + INITIATIVE + "/territory", "{\"territories\": [\"{territoryId}\"]}", LEADERS),
                act("POST " + MECHANISMS, "{\"type\": \"cooperation-agreement\"}", LEADERS),
                act("POST " + MECHANISM + "/negotiation", "{}", LEADERS),
                act("POST " + MECHANISM + "/signature", SIGNED, LEADERS),
                act(
                                "POST " + MECHANISM + "/amendment",
                                "{\"addendumNumber\": \"A1\", \"description\": \"Prórroga\"}",
                                LEADERS)
                        .after(by("POST " + MECHANISM + "/signature", SIGNED)),
                act("POST " + MECHANISM + "/termination", reason(), LEADERS)
                        .after(by("POST " + MECHANISM + "/signature", SIGNED)),
                act(
                        "POST " + MECHANISM + "/correction",
                        "{\"type\": \"cooperation-agreement\", \"description\": \"Otra\", \"reason\": \"Error\"}",
                        LEADERS),
                act("DELETE " + MECHANISM, reason(), LEADERS),
                act(
                        "POST " + INITIATIVE + "/milestones",
                        "{\"title\": \"Obra\", \"dueOn\": \"2099-12-31\", \"weight\": 1}",
                        LEADERS),
                act(
                        "POST " + MILESTONE + "/reschedule",
                        "{\"dueOn\": \"2098-12-31\", \"reason\": \"Permiso\"}",
                        LEADERS),
                act("POST " + MILESTONE + "/reweight", "{\"weight\": 3, \"reason\": \"Abarca más\"}", LEADERS),
                act("POST " + MILESTONE + "/cancellation", reason(), LEADERS),
                act("POST " + MILESTONE + "/progress", "{\"percent\": 20}", INVOLVED),
                act(
                        "POST " + MILESTONE + "/progress-correction",
                        "{\"corrects\": \"{progressId}\", \"percent\": 5, \"reason\": \"Error\"}",
                        INVOLVED),
                act(
                        "POST /progress-batches",
                        "{\"items\": [{\"initiativeId\": \"{id}\", \"milestoneId\": \"{milestoneId}\", \"percent\":"
                                + " 20}]}",
                        INVOLVED),
                act("POST " + MILESTONE + "/achievement", ACHIEVED, LEADERS),
                act("POST " + MILESTONE + "/verification", "{}", MONITORS)
                        .after(by("POST " + MILESTONE + "/achievement", ACHIEVED)),
                act("POST " + MILESTONE + "/return", "{\"percent\": 60, \"reason\": \"Sin firma\"}", MONITORS)
                        .after(by("POST " + MILESTONE + "/achievement", ACHIEVED)));
    }

    private static String reason() {
        return "{\"reason\": \"Así se decidió\"}";
    }

    private static String situation(String kind) {
        return "{\"period\": \"2024-05\", \"kind\": \"%s\", \"text\": \"Sigue en trámite\"}".formatted(kind);
    }

    @Autowired
    private EventLog log;

    @TestFactory
    Stream<DynamicContainer> everyActIsOpenToWhomTheTableNamesAndToNobodyElse() {
        Subject.registerSecretariats(client);
        return table().stream().map(act -> dynamicContainer(act.title(), cells(act)));
    }

    /** Whoever is refused leaves nothing behind, so one subject does for all of them; everybody else gets one of their own. */
    private Stream<DynamicNode> cells(Act act) {
        var refused = new AtomicReference<@Nullable Prepared>();
        return Arrays.stream(Who.values())
                .map(who -> dynamicTest(who.name(), () -> {
                    if (act.open().contains(who)) {
                        checkOpen(act, who, prepared(act));
                    } else {
                        refused.compareAndSet(null, refused.get() == null ? prepared(act) : null);
                        checkRefused(act, who, Objects.requireNonNull(refused.get()));
                    }
                }));
    }

    /** What an act is about, after what planning does before it. */
    private record Prepared(Subject subject, String path) {}

    private Prepared prepared(Act act) {
        var proposal = act.path().endsWith("/endorsement") || act.path().endsWith("/declination");
        var subject = Subject.of(client, log, proposal);
        act.before()
                .forEach(earlier ->
                        assertThat(status(call(earlier, PLANNING, subject))).isEqualTo(200));
        return new Prepared(subject, path(act, subject));
    }

    private String path(Act act, Subject subject) {
        if (act.path().equals("/imports/{id}")) {
            return "/imports/" + imported(subject);
        }
        return act.path().contains("{uploadId}") ? act.path().replace("{uploadId}", cited(subject)) : act.path();
    }

    private void checkOpen(Act act, Who who, Prepared prepared) {
        var answer = call(act.at(prepared.path()), who, prepared.subject());
        assertThat(status(answer)).as(answer.body()).isIn(200, 201);
    }

    /** Rows of a file are refused one by one. */
    private void checkRefused(Act act, Who who, Prepared prepared) {
        var before = log.head().position();
        var answer = call(act.at(prepared.path()), who, prepared.subject());
        assertThat(status(answer) == 422 ? answer.body() : status(answer))
                .as(answer.body())
                .satisfiesAnyOf(
                        refused -> assertThat(refused).isEqualTo(who == NOBODY ? 401 : 403),
                        row -> assertThat(row).asString().contains("not-your-initiative"));
        assertThat(log.head().position())
                .as("what is refused leaves nothing behind")
                .isEqualTo(before);
    }

    private HttpResponse<String> call(Act act, Who who, Subject subject) {
        var caller = client.as(who.token());
        if (act.path().equals("/imports/matrix")) {
            return caller.importMatrix(Client.resource("matrix.csv"), "effectiveOn=2024-03-31&dryRun=true");
        }
        if (act.method().equals("POST") && act.path().startsWith("/imports/")) {
            return caller.importFile(
                    act.path().substring("/imports/".length()), bytes(subject.in(fresh(act.body()))), Map.of());
        }
        if (act.path().equals("/evidence")) {
            return caller.upload("acta.pdf", SampleFiles.pdf(UUID.randomUUID().toString()));
        }
        var body = act.body()
                .replace(
                        "{reform}",
                        client.plan()
                                .put("instrument", "Ordenanza " + UUID.randomUUID())
                                .toString())
                .replace(
                        "{plan}", client.plan().put("effectiveOn", "2024-03-31").toString());
        return caller.call(act.method(), subject.in(act.path()), subject.in(fresh(body)), subject.version(act.path()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String fresh(String text) {
        return text.replace("{fresh}", "x" + UUID.randomUUID());
    }

    private String imported(Subject subject) {
        var rows = subject.in(fresh("initiative_code,title,due_on,weight\n{initiativeCode},{fresh},2099-12-31,1\n"));
        return client.accepted(client.importFile("milestones", bytes(rows), Map.of()), 200)
                .get("importId")
                .stringValue();
    }

    /** An upload that a record of progress cites. */
    private String cited(Subject subject) {
        var upload = client.accepted(
                        client.upload(
                                "acta.pdf", SampleFiles.pdf(UUID.randomUUID().toString())),
                        201)
                .get("uploadId")
                .stringValue();
        var body = "{\"percent\": 15, \"evidence\": [{\"uploadId\": \"%s\"}]}".formatted(upload);
        client.accepted(client.post(subject.in(MILESTONE + "/progress"), body), 200);
        return upload;
    }

    @Test
    void evidenceIsForWhoWorksOnThePlanUntilItIsReleasedToEverybody() {
        Subject.registerSecretariats(client);
        var path = "/evidence/" + cited(Subject.of(client, log, false));
        assertThat(client.as(NOBODY.token()).get(path).statusCode()).isEqualTo(401);
        assertThat(client.as(OPERATOR.token()).get(path).statusCode()).isEqualTo(403);
        assertThat(client.as(OTHER.token()).get(path).statusCode()).isEqualTo(200);
        client.accepted(client.asMonitor().post(path + "/release", "{}"), 200);
        assertThat(client.as(NOBODY.token()).get(path).statusCode()).isEqualTo(200);
    }

    /** Of a batch, the status of its only item. */
    private int status(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().contains("\"results\"")
                ? client.accepted(answer, 200).at("/results/0/status").intValue()
                : answer.statusCode();
    }

    @Test
    void onceAMilestoneIsDueOnlyPlanningChangesIt() {
        Subject.registerSecretariats(client);
        var subject = Subject.of(client, log, false);
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
        var subject = Subject.of(client, log, false);
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

    @Test
    void theTableHoldsEveryCallThatRecordsSomething(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        var calls = mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .filter(method -> !method.name().equals("GET"))
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(call -> call.contains("/api/v1"))
                .map(call -> call.replace("/api/v1", ""))
                .collect(Collectors.toSet());
        var listed = table().stream()
                .map(act -> act.method() + " " + act.path().replace("alignments/2.3", "alignments/{objective}"))
                .collect(Collectors.toSet());
        assertThat(listed).isEqualTo(calls);
    }
}
