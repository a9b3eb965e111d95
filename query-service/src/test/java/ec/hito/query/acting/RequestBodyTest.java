package ec.hito.query.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class RequestBodyTest {
    private static final Refusals WORDS = new Refusals(words());

    @Test
    void saysNothingOfEmptyFields() {
        assertThat(body(Act.RECORD_PROGRESS, Map.of("percent", "40", "note", "  ", "effectiveOn", "")))
                .isEqualTo(Map.of("percent", new BigDecimal("40")));
    }

    @Test
    void takesTheCommaThatPeopleWrite() {
        assertThat(body(Act.RECORD_PROGRESS, Map.of("percent", " 12,5 ")))
                .containsEntry("percent", new BigDecimal("12.5"));
    }

    @Test
    void tellsAtItsFieldWhatIsNoNumber() {
        var body = RequestBody.of(Act.RECORD_PROGRESS.inputs(), form(Map.of("percent", "casi todo")), WORDS);
        assertThat(body.errors()).singleElement().satisfies(error -> {
            assertThat(error.isOf("percent")).isTrue();
            assertThat(error.message()).isEqualTo("un número");
        });
    }

    @Test
    void putsAFieldAtItsPath() {
        assertThat(body(
                        Act.PROPOSE,
                        Map.of(
                                "name", "Red de ciclovías",
                                "articulations[0].managementObjective", "2.3",
                                "articulations[0].objective", "Articular")))
                .isEqualTo(Map.of(
                        "name",
                        "Red de ciclovías",
                        "articulations",
                        List.of(Map.of("managementObjective", "2.3", "objective", "Articular"))));
    }

    @Test
    void makesAListOfLinesAndEvidenceOfLinksAndFiles() {
        var form = new Form(
                Map.of("evidence", "https://quito.gob.ec/a\r\n\r\nhttps://quito.gob.ec/b"),
                List.of(new Form.Upload("u-1", "acta.pdf")),
                UUID.randomUUID(),
                null,
                null);
        assertThat(RequestBody.of(Act.ACHIEVE.inputs(), form, WORDS).json())
                .isEqualTo(Map.of(
                        "evidence",
                        List.of(
                                Map.of("uploadId", "u-1"),
                                Map.of("url", "https://quito.gob.ec/a"),
                                Map.of("url", "https://quito.gob.ec/b"))));
        assertThat(body(Act.ATTACH_MECHANISM, Map.of("type", "agreement", "partners", "Una \n\n Otra")))
                .containsEntry("partners", List.of("Una", "Otra"));
    }

    private static Map<String, Object> body(Act act, Map<String, String> typed) {
        var body = RequestBody.of(act.inputs(), form(typed), WORDS);
        assertThat(body.errors()).isEmpty();
        return body.json();
    }

    private static Form form(Map<String, String> typed) {
        return new Form(typed, List.of(), UUID.randomUUID(), null, null);
    }

    private static StaticMessageSource words() {
        var words = new StaticMessageSource();
        words.setAlwaysUseMessageFormat(true);
        words.addMessage("fault.not-a-number", Locale.getDefault(), "un número");
        return words;
    }
}
