package ec.hito.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void ignoresCaseAndAccents() {
        assertThat(Words.of("Desnutrición CRÓNICA del niño")).containsExactly("desnutricion", "cronica", "del", "nino");
    }

    @Test
    void dropsWhatIsNeitherLetterNorDigit() {
        assertThat(Words.of("INI-2024-0042: «Línea 2»; 50%_"))
                .containsExactly("ini", "2024", "0042", "linea", "2", "50");
    }

    @Test
    void findsNoWordsInSigns() {
        assertThat(Words.of(" %_-\\ ")).isEmpty();
    }

    @Test
    void putsOneSpaceBeforeEachStoredWord() {
        assertThat(Words.stored("Línea 2", null, "Metro")).isEqualTo(" linea 2 metro");
    }
}
