package ec.hito.query;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of how it is kept up to date; that it is so is seen in a browser. */
class LivePagesTest extends QueryServiceTest {
    @BeforeEach
    void theMatrixIsImported() {
        feed.happened(RealPlan.events());
    }

    @ParameterizedTest
    @CsvSource({
        "/, /api/v1/stream",
        "/iniciativas?q=metro, /api/v1/stream",
        "/politicas/P01, /api/v1/stream",
        "/objetivos/2.3, /api/v1/stream?objective=2.3",
        "/iniciativas/INI-2024-0082, /api/v1/stream?initiative=INI-2024-0082"
    })
    void aPageOfNowHearsOfWhatItIsAbout(String uri, String stream) {
        page(uri)
                .contains("data-stream=\"" + stream + "\"", "data-position=\"" + feed.position() + "\"")
                .contains("initiative.progress-recorded", "hidden>Hay novedades: actualizar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?asOf=2026-05-31", "/objetivos/2.3?atPosition=300", "/cambios"})
    void aPageOfAnotherMomentHearsOfNothing(String uri) {
        page(uri).doesNotContain("data-stream");
    }

    @Test
    void whatIsReadAnewIncludesWhatWasHeardOf() {
        page("/iniciativas?q=metro&minPosition=" + feed.position())
                .doesNotContain("Así estaba", "name=\"minPosition\"", "minPosition=");
    }
}
