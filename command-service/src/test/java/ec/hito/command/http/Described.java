package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.openapi.Example;
import ec.hito.testing.ApiDescription;
import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the edge says of itself. */
final class Described {
    private Described() {}

    static ApiDescription by(MockMvcTester mvc) throws Exception {
        var answer = mvc.get().uri("/v3/api-docs").exchange();
        assertThat(answer).hasStatusOk();
        return ApiDescription.of(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    static JsonNode tree(Example example) {
        return JsonMapper.shared().readTree(example.text());
    }
}
