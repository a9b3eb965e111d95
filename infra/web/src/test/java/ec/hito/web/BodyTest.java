package ec.hito.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest extends EdgeTest {
    @Nested
    class WhenTheBodyIsWrong {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            {"txet": "x"}                      | txet            | unknown-field
            {"percent": "12"}                  | percent         | wrong-type
            {"text": 12}                       | text            | wrong-type
            {"parts": [{"number": 1}, {"number": 1.5}]} | parts[1].number | wrong-type
            {"parts": 3}                       | parts           | wrong-type
            """)
        void theProblemNamesTheField(String body, String field, String code) {
            var problem = problem(post(BodyPublishers.ofString(body)), 400);
            assertThat(problem.get("code").stringValue()).isEqualTo("invalid");
            assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo(field);
            assertThat(problem.at("/errors/0/code").stringValue()).isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"text\"",
                    "{\"parts\":[{\"number\":",
                    "{\"text\":\"a\"} {}",
                    "{\"text\":\"a\",\"text\":\"b\"}",
                    "nonsense"
                })
        void malformedJsonIsCalledThatAndLocated(String body) {
            var problem = problem(post(BodyPublishers.ofString(body)), 400);
            assertThat(problem.get("code").stringValue()).isEqualTo("malformed-body");
            assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo("body");
            assertThat(problem.at("/errors/0/message").stringValue()).contains("línea 1, columna ");
        }

        @Test
        void anEmptyBodyIsMissing() {
            var problem = problem(post(BodyPublishers.noBody()), 400);
            assertThat(problem.at("/errors/0/code").stringValue()).isEqualTo("required");
        }

        @Test
        void fiveMegabytesAreRefusedByTheirDeclaredLength() {
            assertTooLarge(post(BodyPublishers.ofByteArray(fiveMegabytes())));
        }

        @Test
        void fiveMegabytesAreRefusedWhereNoLengthIsDeclared() {
            assertTooLarge(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(fiveMegabytes()))));
        }

        private void assertTooLarge(HttpResponse<String> answer) {
            assertThat(problem(answer, 413).get("detail").stringValue()).contains("1 MB");
        }

        private byte[] fiveMegabytes() {
            return ("{\"text\":\"" + "a".repeat(5 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        }
    }

    @Nested
    class WhenTheContainerCannotTakeTheRequestApart {
        @Test
        void aBrokenUploadIsCalledMalformed() {
            var answer = send(signedIn("/api/files")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString("--x\r\nContent-Disp")));
            assertThat(problem(answer, 400).get("code").stringValue()).isEqualTo("malformed-request");
        }

        @Test
        void bytesThatAreNoTextAreCalledMalformed() {
            var answer = get("/api/notes/0197a000-0000-7000-8000-000000000001?on=%FF", "es");
            assertThat(problem(answer, 400).get("code").stringValue()).isEqualTo("malformed-request");
        }

        @Test
        void anUploadOverItsLimitIsTooLarge() {
            var file = "a".repeat(21 * 1024 * 1024);
            var answer = send(signedIn("/api/files")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(
                            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n" + file
                                    + "\r\n--x--\r\n")));
            assertThat(problem(answer, 413).get("code").stringValue()).isEqualTo("body-too-large");
        }
    }

    @Test
    void whatIsAcceptedIsReadExactly() {
        var answer = post(BodyPublishers.ofString("{\"text\":\"Ñandú\",\"percent\":37.50,\"parts\":[{\"number\":1}]}"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"text\":\"Ñandú\",\"percent\":37.50,\"parts\":[{\"number\":1}]}");
    }
}
