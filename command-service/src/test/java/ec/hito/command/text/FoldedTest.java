package ec.hito.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gestión de Residuos",
                "GESTION DE RESIDUOS",
                "Gestio\u0301n  de\u00A0residuos",
                " gestión de residuos. ",
                "Gestión de residuos …"
            })
    void oneNameHasManySpellings(String spelling) {
        assertThat(Folded.of(spelling)).isEqualTo(new Folded("gestion de residuos"));
    }

    @Test
    void punctuationInsideStays() {
        assertThat(Folded.of("Quito: Fase 1")).isNotEqualTo(Folded.of("Quito Fase 1"));
    }

    @Test
    void nothingButPunctuationStaysAsItIs() {
        assertThat(Folded.of("¿?")).isEqualTo(new Folded("¿?"));
    }
}
