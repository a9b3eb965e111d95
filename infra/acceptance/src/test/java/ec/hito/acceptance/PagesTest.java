package ec.hito.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import ec.hito.testing.Chromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on the real plan, in a real Chromium. Screenshots go to {@code target/screens}. */
@Order(1)
@ExtendWith(FirstDay.Shared.class)
class PagesTest {
    private static RunningHito hito;
    private static Chromium chromium;

    @BeforeAll
    static void start(FirstDay day, Chromium browser) {
        hito = day.hito();
        chromium = browser;
    }

    @Test
    void aReaderGoesFromTheOverviewToAnObjectiveToAnInitiative() {
        try (var context = context(1440)) {
            var page = open(context, "/");
            assertThat(page.locator("main").innerText())
                    .contains("114", "108", "sin datos")
                    .doesNotContain("0 %");
            Screens.show(page, "overview");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2.3"))
                    .first()
                    .click();
            PlaywrightAssertions.assertThat(page.locator("h1")).containsText("movilidad sostenible");
            page.locator("main table a").first().click();
            page.waitForURL("**/iniciativas/INI-2024-*");
            assertThat(page.locator("main").innerText()).contains("Objetivos de articulación", "sin datos");
        }
    }

    @Test
    void searchFindsWithoutRegardToAccentsAndCase() {
        try (var context = context(1440)) {
            var page = open(context, "/");
            page.getByRole(AriaRole.SEARCHBOX).first().fill("INCLUSION SOCIAL");
            page.keyboard().press("Enter");
            page.waitForURL("**/iniciativas?**");
            assertThat(page.locator("main").innerText()).contains("Políticas de Inclusión Social");
        }
    }

    @Test
    void theListFollowsWhatIsTyped() {
        try (var context = context(1440)) {
            var page = open(context, "/iniciativas");
            page.locator("#q").pressSequentially("inclusion social");
            page.waitForURL("**q=inclusion%20social**");
            assertThat(page.locator("main table").innerText()).contains("Políticas de Inclusión Social");
            assertThat(page.locator("#cuantas").innerText()).doesNotContain("108");
            assertThat(page.locator("a[rel=bookmark]").getAttribute("href")).contains("q=inclusion");
        }
    }

    @Test
    void theHeaderNamesWhatIsFoundWhileOneTypes() {
        try (var context = context(1440)) {
            var page = open(context, "/");
            page.waitForResponse(
                    response -> response.url().endsWith("q=metro%20de%20quito"),
                    () -> page.locator("#buscar").pressSequentially("metro de quito"));
            page.locator("#hallazgos a").first().click();
            page.waitForURL("**/iniciativas/INI-2024-*");
        }
    }

    @Test
    void everythingWorksWithoutJavaScript() {
        try (var context = chromium.context(1440, false)) {
            var page = open(context, "/iniciativas");
            page.locator("#q").fill("inclusion social");
            page.keyboard().press("Enter");
            page.waitForURL("**q=inclusion+social**");
            assertThat(page.locator("main table").innerText()).contains("Políticas de Inclusión Social");
            page.getByText("Ver cómo estaba el …").click();
            page.locator("#asOf").fill("2024-06-30");
            page.locator(".moment button").click();
            PlaywrightAssertions.assertThat(page.locator(".moment")).containsText("Así estaba al 30 de junio de 2024");
            assertThat(page.locator("#q").inputValue()).isEqualTo("inclusion social");
            page.getByText("Volver a hoy").click();
            page.waitForURL("**/iniciativas?q=inclusion%20social");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?asOf=2026-01-31",
                "/objetivos/2.3",
                "/objetivos/2.3/explicacion",
                "/iniciativas",
                "/iniciativas/INI-2024-0082",
                "/iniciativas/INI-2024-0082/historia",
                "/iniciativas/INI-2024-0082/explicacion",
                "/iniciativas/INI-1999-0001",
                "/secretarias",
                "/mecanismos",
                "/mecanismos/commonwealth",
                "/politicas",
                "/politicas/P01",
                "/actores",
                "/territorios",
                "/cambios"
            })
    void noPageScrollsSidewaysOnAPhone(String path) {
        try (var context = context(390)) {
            var page = open(context, path);
            var overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertThat(((Number) overflow).intValue()).as(path).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void noPageAsksAnotherHostOrBreaksItsOwnPolicy() {
        try (var context = context(1440)) {
            var faults = new ArrayList<String>();
            var page = context.newPage();
            page.onConsoleMessage(message -> faults.add(message.text()));
            page.onRequest(request -> {
                if (!request.url().startsWith(hito.pages())) {
                    faults.add(request.url());
                }
            });
            List.of(
                            "/",
                            "/objetivos/1.1",
                            "/objetivos/1.1/explicacion",
                            "/iniciativas",
                            "/iniciativas/INI-2024-0001/historia",
                            "/iniciativas/INI-2024-0001/explicacion",
                            "/iniciativas/INI-2024-0001",
                            "/politicas",
                            "/cambios")
                    .forEach(path -> page.navigate(hito.pages() + path));
            page.locator("#buscar").fill("metro");
            page.locator("#hallazgos a").first().waitFor();
            assertThat(faults).isEmpty();
        }
    }

    private static BrowserContext context(int width) {
        return chromium.context(width);
    }

    private static Page open(BrowserContext context, String path) {
        var page = context.newPage();
        page.navigate(hito.pages() + path);
        return page;
    }
}
