package ec.hito.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
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
    private static final Path SCREENS = Path.of("target/screens");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static RunningHito hito;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start(FirstDay day) {
        hito = day.hito();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));
    }

    @AfterAll
    static void stop() {
        playwright.close();
    }

    @Test
    void aReaderGoesFromTheOverviewToAnObjectiveToAnInitiative() {
        try (var context = context(1440)) {
            var page = open(context, "/");
            assertThat(page.locator("main").innerText())
                    .contains("114", "108", "sin datos")
                    .doesNotContain("0 %");
            page.screenshot(new ScreenshotOptions().setPath(SCREENS.resolve("overview.png")));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2.3"))
                    .first()
                    .click();
            assertThat(page.locator("h1").innerText()).contains("movilidad sostenible");
            page.locator("main table a").first().click();
            assertThat(page.url()).contains("/iniciativas/INI-2024-");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/objetivos/2.3",
                "/objetivos/2.3/explicacion",
                "/iniciativas",
                "/iniciativas/INI-2024-0082",
                "/iniciativas/INI-2024-0082/historia",
                "/iniciativas/INI-2024-0082/explicacion",
                "/iniciativas/INI-1999-0001"
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
                            "/iniciativas/INI-2024-0001",
                            "/iniciativas/INI-2024-0001/historia",
                            "/iniciativas/INI-2024-0001/explicacion")
                    .forEach(path -> page.navigate(hito.pages() + path));
            assertThat(faults).isEmpty();
        }
    }

    private static BrowserContext context(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    private static Page open(BrowserContext context, String path) {
        var page = context.newPage();
        page.navigate(hito.pages() + path);
        return page;
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the browser tests need Chromium; .ci/run installs it"));
    }
}
