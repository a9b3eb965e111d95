package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What protects a client from doing a thing twice is honoured or refused, never passed over. */
class HeadersTest extends ServiceTest {
    @ParameterizedTest
    @CsvSource({"If-Match, \"0\"", "Idempotency-Key, k1"})
    void aPreconditionThatIsNotHonouredYetIsRefused(String header, String value) {
        var problem = client.refused(client.postWith(header, value, "/initiatives", registration(freshName())), 400);
        assertThat(problem.get("code").stringValue()).isEqualTo("not-available-yet");
        assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo(header);
    }
}
