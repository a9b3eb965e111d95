package ec.hito.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+593 2", "- Fortalecer la red", "@quito", "\tx", "\rx", "\nx", "＝1+1"})
    void noTextBeginsAsAFormulaDoes(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "a=b", "Año 2024 - 2033", "'cita'", "1-2"})
    void everyOtherTextStaysAsItIs(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1+1", "''=1+1", "'", "''", "'-", "-", "- a", "'a", "", "\t'", "x"})
    void everyTextComesBackAsItWas(String text) {
        assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
    }

    @Test
    void aCellThatNobodyGuardedIsReadAsItStands() {
        assertThat(FormulaGuard.unguarded("=1+1")).isEqualTo("=1+1");
    }
}
