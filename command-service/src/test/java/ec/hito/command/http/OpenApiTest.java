package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.openapi.Example;
import ec.hito.command.openapi.Examples;
import ec.hito.testing.ApiDescription;
import ec.hito.testing.ApiDescription.Call;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** The description says of every call what a client's author has to know. */
@EdgeTest
class OpenApiTest {
    private static final String ACT = "#/components/schemas/ActAnswer";

    private final ApiDescription api;

    OpenApiTest(@Autowired MockMvcTester mvc) throws Exception {
        this.api = Described.by(mvc);
    }

    @Test
    void leavesNothingOpen() {
        assertThat(api.gaps()).isEmpty();
    }

    @Test
    void everyActTakesAVersionAndAKeyAndAnswersWithVersionAndPosition() {
        var acts = api.calls().stream().filter(OpenApiTest::isAct).toList();
        assertThat(acts).hasSizeGreaterThan(40).allSatisfy(act -> {
            assertThat(act.takes("If-Match")).isTrue();
            assertThat(act.takes("Idempotency-Key")).isTrue();
            assertThat(success(act).path("headers").propertyNames()).contains("ETag", "Hito-Position");
            assertThat(act.operation().path("responses").propertyNames()).contains("409", "422");
        });
    }

    private static boolean isAct(Call call) {
        return success(call)
                .at("/content/application~1json/schema/$ref")
                .asString("")
                .equals(ACT);
    }

    private static JsonNode success(Call call) {
        var answers = call.operation().path("responses");
        return answers.has("201") ? answers.get("201") : answers.path("200");
    }

    @Test
    void theTagsStandInTheOrderInWhichAPlanIsSetUpAndCarriedOut(@Autowired MockMvcTester mvc) {
        assertThat(mvc.get().uri("/v3/api-docs"))
                .bodyJson()
                .extractingPath("$.tags[*].name")
                .isEqualTo(List.of(
                        "Plan",
                        "Secretariats",
                        "Actors",
                        "Territories",
                        "Initiatives",
                        "Mechanisms",
                        "Milestones",
                        "Evidence",
                        "Imports"));
    }

    @Test
    void whatIsPublicIsReadWithoutAToken() {
        assertThat(calls(call -> call.operation().has("security"))).containsExactly("readEvidence");
    }

    @Test
    void everyCallThatTakesABodyHasAnExampleAndEveryExampleItsCall() throws Exception {
        assertThat(files("/ec/hito/command/examples"))
                .isEqualTo(calls(call -> call.operation().has("requestBody")));
    }

    @Test
    void everyExampleOfAnAnswerHasItsCall() throws Exception {
        assertThat(calls(_ -> true))
                .containsAll(files("/ec/hito/command/examples/answers").stream()
                        .filter(name -> !name.equals("act"))
                        .toList());
    }

    @Test
    void theExampleStandsInTheDescription() {
        assertThat(api.calls())
                .filteredOn(call -> call.operation().has("requestBody"))
                .allSatisfy(call -> {
                    var content = call.operation().path("requestBody").path("content");
                    var example = Examples.request(call.id()).orElseThrow();
                    if (example.format() == Example.Format.JSON) {
                        assertThat(content.at("/application~1json/example")).isEqualTo(Described.tree(example));
                    } else {
                        assertThat(content.at("/multipart~1form-data/example/file")
                                        .stringValue())
                                .isEqualTo(example.text());
                    }
                });
    }

    private Set<String> calls(Predicate<Call> those) {
        return api.calls().stream().filter(those).map(Call::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> files(String folder) throws Exception {
        try (var files = Files.list(folder(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replaceFirst("\\.\\w+$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Path folder(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Examples.class.getResource(name)).toURI());
    }
}
