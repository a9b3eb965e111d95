package ec.hito.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Year;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ValuesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Nested
    class APercent {
        @ParameterizedTest
        @ValueSource(strings = {"0", "100", "37.5", "99.99", "1e1"})
        void isBetween0And100(String number) {
            assertThat(new Percent(new BigDecimal(number)).value()).isEqualByComparingTo(number);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-0.01", "100.01", "101", "33.333", "1e400", "1e999999999"})
        void isNothingElse(String number) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Percent(new BigDecimal(number)));
        }

        @Test
        void hasOneSpelling() {
            assertThat(new Percent(new BigDecimal("50.00")))
                    .isEqualTo(Percent.of(50))
                    .hasToString("50");
        }

        @Test
        void isAFlatNumberInJson() {
            assertThat(JSON.writeValueAsString(new Percent(new BigDecimal("100"))))
                    .isEqualTo("100");
            assertThat(JSON.readValue("37.50", Percent.class)).isEqualTo(new Percent(new BigDecimal("37.5")));
            assertThatThrownBy(() -> JSON.readValue("101", Percent.class)).isInstanceOf(JacksonException.class);
        }
    }

    @Nested
    class AWeight {
        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "1000001", "0.00001"})
        void isPositive(String number) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Weight(new BigDecimal(number)));
        }
    }

    @Nested
    class AnInitiativeCode {
        @Test
        void isTheYearAndANumber() {
            assertThat(InitiativeCode.of(Year.of(2024), 42)).hasToString("INI-2024-0042");
            assertThat(InitiativeCode.of(Year.of(2024), 123456)).hasToString("INI-2024-123456");
        }

        @Test
        void isKnownInWhateverCaseAPersonTypesIt() {
            assertThat(InitiativeCode.parse(" ini-2024-0042 ")).isEqualTo(InitiativeCode.of(Year.of(2024), 42));
        }
    }

    @Test
    void idsAreFlatStringsInJson() {
        var id = new InitiativeId(UUID.fromString("0197a000-0000-7000-8000-000000000001"));
        assertThat(JSON.writeValueAsString(id)).isEqualTo("\"0197a000-0000-7000-8000-000000000001\"");
        assertThat(JSON.readValue(JSON.writeValueAsString(id), InitiativeId.class))
                .isEqualTo(id);
    }
}
