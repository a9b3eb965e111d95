package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.CommandServiceApplication;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.StreamId;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestKafka;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Thirty-two callers at once on two services that know of each other by the log alone. */
class TwoServicesTest extends ServiceTest {
    private static final int CALLERS = 32;
    private static ConfigurableApplicationContext second;

    @Autowired
    private EventLog log;

    @BeforeAll
    static void startAnother() {
        second = new SpringApplicationBuilder(CommandServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + databaseUrl(),
                        "--hito.publication.bootstrap-servers=" + TestKafka.bootstrapServers(),
                        "--hito.publication.topic=" + TOPIC,
                        "--HITO_ISSUER=" + TestIssuer.shared().uri());
    }

    @AfterAll
    static void stopIt() {
        second.close();
    }

    @Test
    void ofAllWhoRegisterEachNameIsGivenOnceAndNoCodeTwice() throws Exception {
        var names = IntStream.range(0, CALLERS / 2).mapToObj(_ -> freshName()).toList();
        var before = log.head().position();

        var answers = atOnce(number ->
                () -> service(number).post("/initiatives", registration(names.get(number / 2 % names.size()))));

        var registered =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(registered).hasSize(names.size());
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
                .allSatisfy(answer -> assertThat(code(answer)).isEqualTo("duplicate-initiative"));
        assertThat(registered.stream().map(answer -> json(answer).get("code").stringValue()))
                .doesNotHaveDuplicates();
        assertThat(log.ofCategory("initiative", before, log.head().position()).stream()
                        .map(recorded -> recorded.event())
                        .filter(InitiativeRegistered.class::isInstance)
                        .map(event -> ((InitiativeRegistered) event).name()))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void onOneInitiativeNothingThatWasAcceptedIsLostAndEveryRefusalIsExplained() throws Exception {
        var id = client.created("/initiatives", registration(freshName()));
        var stream = new StreamId("initiative-" + id);
        var first = log.lastSequence(stream).orElseThrow() + 1;

        var answers = atOnce(number -> () -> service(number)
                .post(
                        "/initiatives/" + id + "/milestones",
                        "{\"title\": \"Hito %d\", \"dueOn\": \"2099-12-31\", \"weight\": 1}".formatted(number)));

        var versions = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> json(answer).get("version").longValue())
                .toList();
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
                .allSatisfy(answer -> assertThat(code(answer)).isEqualTo("concurrent-change"));
        assertThat(versions).isNotEmpty();
        assertThat(versions)
                .as("each accepted act has a place of its own, and there is no event besides")
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(first, log.lastSequence(stream).orElseThrow())
                                .boxed()
                                .toList());
    }

    @Test
    void ofAllWhoReplaceTheSameVersionOneSucceedsAndTheOthersAreToldWhatChanged() throws Exception {
        var id = client.created("/initiatives", registration(freshName()));
        var seen = log.lastSequence(new StreamId("initiative-" + id)).orElseThrow();

        var answers = atOnce(number -> () -> service(number)
                .call("PATCH", "/initiatives/" + id, "{\"problem\": \"Problema %d\"}".formatted(number), seen));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
                .hasSize(CALLERS - 1)
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
                    assertThat(json(answer).get("changed")).hasSize(1);
                });
    }

    @Test
    void oneRequestThatIsSentToBothManyTimesHasOneEffectAndOneAnswer() throws Exception {
        var id = client.created("/initiatives", registration(freshName()));
        var stream = new StreamId("initiative-" + id);
        var before = log.lastSequence(stream).orElseThrow();
        var key = UUID.randomUUID().toString();

        var answers = atOnce(number -> () -> service(number)
                .postWith(
                        "Idempotency-Key",
                        key,
                        "/initiatives/" + id + "/situation-reports",
                        "{\"period\": \"2024-05\", \"kind\": \"obstacle\", \"text\": \"Sigue en trámite\"}"));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200));
        assertThat(answers.stream().map(TwoServicesTest::json).distinct()).hasSize(1);
        assertThat(log.lastSequence(stream)).hasValue(before + 1);
    }

    /** Odd callers speak to one service, even ones to the other. */
    private Client service(int caller) {
        var port = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return caller % 2 == 0 ? client : new Client(port, JsonMapper.shared());
    }

    private static List<HttpResponse<String>> atOnce(Function<Integer, Callable<HttpResponse<String>>> caller)
            throws Exception {
        return Client.atOnce(IntStream.range(0, CALLERS).mapToObj(caller::apply).toList());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String code(HttpResponse<String> answer) {
        return json(answer).path("code").stringValue();
    }
}
