package ec.hito.command.service;

import static ec.hito.command.service.Client.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What protects a client from doing a thing twice, or over the head of another, from the request to the log. */
class HeadersTest extends ServiceTest {
    @Nested
    class ARequestThatIsSentAgain {
        private final String key = UUID.randomUUID().toString();
        private final String body = registration(freshName());

        @Test
        void getsTheFirstAnswerWordForWord() {
            var first = client.postWith("Idempotency-Key", key, "/initiatives", body);
            var again = client.postWith("Idempotency-Key", key, "/initiatives", body);
            assertThat(client.accepted(again, 201)).isEqualTo(client.accepted(first, 201));
            for (var header : new String[] {"ETag", "Location", "Hito-Position"}) {
                assertThat(again.headers().firstValue(header))
                        .isEqualTo(first.headers().firstValue(header));
            }
        }

        @Test
        void hasOneEffectHoweverManyAreUnderWayAtOnce() throws Exception {
            var answers = atOnce(
                    8, () -> client.accepted(client.postWith("Idempotency-Key", key, "/initiatives", body), 201));
            assertThat(answers).hasSize(8).containsOnly(answers.getFirst());
        }

        @Test
        void namesTheRecordOfProgressThatTheFirstMade() {
            var path = milestone() + "/progress";
            var first = client.accepted(client.postWith("Idempotency-Key", key, path, "{\"percent\":40}"), 200);
            var again = client.accepted(client.postWith("Idempotency-Key", key, path, "{\"percent\":40}"), 200);
            assertThat(again).isEqualTo(first);
            assertThat(first.get("progressId").stringValue()).isNotBlank();
        }

        @Test
        void isRefusedWhenItAsksForSomethingElse() {
            client.accepted(client.postWith("Idempotency-Key", key, "/initiatives", body), 201);
            var other = client.postWith("Idempotency-Key", key, "/initiatives", registration(freshName()));
            assertThat(client.refused(other, 422).get("code").stringValue()).isEqualTo("idempotency-key-reused");
        }

        @Test
        void isDecidedAnewIfTheFirstWasRefused() {
            var path = milestone() + "/progress";
            client.accepted(client.post(path, "{\"percent\":60}"), 200);
            client.refused(client.postWith("Idempotency-Key", key, path, "{\"percent\":40}"), 422);
            client.accepted(client.postWith("Idempotency-Key", key, path, "{\"percent\":70}"), 200);
        }
    }

    @Test
    void whoSawAnOlderVersionIsToldWhatChangedSince() {
        var milestone = milestone();
        var seen = client.post(milestone + "/progress", "{\"percent\":10}")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        client.accepted(client.post(milestone + "/progress", "{\"percent\":20}"), 200);
        var problem =
                client.refused(client.postWith("If-Match", seen, milestone + "/progress", "{\"percent\":30}"), 412);
        assertThat(problem.get("code").stringValue()).isEqualTo("changed-since");
        assertThat(problem.at("/changed/0/type").stringValue()).isEqualTo("initiative.progress-recorded");
        assertThat(problem.at("/changed")).hasSize(1);
    }

    @Test
    void whoSawTheNewestVersionIsServed() {
        var milestone = milestone();
        var seen = client.post(milestone + "/progress", "{\"percent\":10}")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        client.accepted(client.postWith("If-Match", seen, milestone + "/progress", "{\"percent\":30}"), 200);
    }

    @Test
    void anImportDoesNotTakeAVersionAndSaysSo() {
        var file = Client.resource("matrix.csv").getBytes(StandardCharsets.UTF_8);
        var answer = client.importFile("matrix?effectiveOn=2024-03-31", file, Map.of("If-Match", "\"0\""));
        var problem = client.refused(answer, 400);
        assertThat(problem.get("code").stringValue()).isEqualTo("not-available-yet");
        assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo("If-Match");
    }

    private String milestone() {
        var id = client.created("/initiatives", registration(freshName()));
        var path = "/initiatives/" + id + "/milestones";
        return path + "/" + client.created(path, "{\"title\":\"Línea base\",\"dueOn\":\"2030-01-31\",\"weight\":2}");
    }
}
