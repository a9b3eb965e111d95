package ec.hito.query;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every list offers to take away. */
class ExportLinksTest extends QueryServiceTest {
    @BeforeEach
    void theMatrixIsImported() {
        feed.happened(RealPlan.events());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/objetivos/2.3", "/iniciativas", "/secretarias", "/politicas/P01", "/territorios"})
    void everyListNamesTheFilesAndTheirLicence(String uri) {
        for (var format : new String[] {"csv", "xlsx", "json"}) {
            page(uri)
                    .contains("href=\"/api/v1/exports/matrix." + format + "\"")
                    .contains("href=\"/api/v1/exports/status." + format + "\"")
                    .contains("href=\"/api/v1/exports/milestones." + format + "\"");
        }
        page(uri).contains("Licencia de los datos: No consta");
    }

    @Test
    void theyAreOfTheMomentOfThePage() {
        page("/iniciativas?asOf=2026-05-31&atPosition=300")
                .contains("href=\"/api/v1/exports/matrix.csv?asOf=2026-05-31&amp;atPosition=300\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/secretarias, secretariats",
        "/mecanismos, mechanisms",
        "/politicas, policies",
        "/actores, actors",
        "/territorios, territories"
    })
    void aListOfGroupsIsAFileToo(String uri, String list) {
        page(uri).contains("href=\"/api/v1/exports/" + list + ".csv\"");
        read("/api/v1/exports/" + list + ".json");
    }

    @ParameterizedTest
    @CsvSource({
        "/iniciativas?q=ciudad&sort=name, q=ciudad&amp;sort=name",
        "/objetivos/2.3?gap=withoutLead, objective=2.3&amp;gap=withoutLead",
        "/politicas/P01?limit=5, policy=P01",
    })
    void aListOfInitiativesIsAFileOfAllThatPassItsFilters(String uri, String filters) {
        page(uri).contains("href=\"/api/v1/exports/initiatives.csv?" + filters + "\"");
    }
}
