package ec.hito.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import ec.hito.testing.Chromium;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that stays open while something is recorded, in a real Chromium. */
@Order(6)
@ExtendWith(FirstDay.Shared.class)
class OpenPageTest {
    private static final double PATIENCE_MS = 40_000;

    private static RunningHito hito;
    private static Chromium chromium;

    @BeforeAll
    static void start(FirstDay day, Chromium browser) {
        hito = day.hito();
        chromium = browser;
    }

    @Test
    void itShowsWhatIsRecordedWithoutBeingLoadedAgain() {
        try (var context = chromium.context(1440)) {
            var page = open(context, "/iniciativas?q=andarivel+uno");
            assertThat(page.locator("main")).containsText("Ninguna iniciativa");
            page.evaluate("window.same = true");

            register("Andarivel uno");

            assertThat(page.locator("main table"))
                    .containsText("Andarivel uno", new ContainsTextOptions().setTimeout(PATIENCE_MS));
            assertThat(page.evaluate("window.same")).isEqualTo(true);
            assertThat(page.locator("#novedades")).containsText("Se actualizaron las cifras");
        }
    }

    @Test
    void whoIsInTheMiddleOfSomethingIsOnlyTold() {
        try (var context = chromium.context(1440)) {
            var page = open(context, "/iniciativas");
            page.locator("#q").fill("andarivel dos");
            page.waitForURL("**q=andarivel%20dos**");

            register("Andarivel dos");

            var offer = page.getByText("Hay novedades: actualizar");
            offer.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
            assertThat(page.locator("#q")).hasValue("andarivel dos");
            offer.click();
            assertThat(page.locator("main table")).containsText("Andarivel dos");
        }
    }

    @Test
    void manyRecordsCostFewRequests() {
        try (var context = chromium.context(1440)) {
            var page = open(context, "/iniciativas?q=andarivel+largo");
            var requests = new ArrayList<String>();
            page.onRequest(request -> requests.add(request.url()));
            for (var number = 1; number <= 8; number++) {
                register("Andarivel largo " + number);
            }

            assertThat(page.locator("#cuantas")).containsText("8", new ContainsTextOptions().setTimeout(PATIENCE_MS));
            assertThat(requests.stream().filter(url -> url.contains("minPosition")))
                    .hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void aPageOfAnotherMomentHearsOfNothing() {
        try (var context = chromium.context(1440)) {
            var requests = new ArrayList<String>();
            var page = context.newPage();
            page.onRequest(request -> requests.add(request.url()));
            page.navigate(hito.pages() + "/?asOf=2026-01-31");

            assertThat(page.locator("#novedades").count()).isZero();
            assertThat(requests).isNotEmpty().noneMatch(url -> url.contains("/stream"));
        }
    }

    private static Page open(BrowserContext context, String path) {
        var page = context.newPage();
        page.waitForResponse(
                response -> response.url().contains("/api/v1/stream"), () -> page.navigate(hito.pages() + path));
        return page;
    }

    private static void register(String name) {
        hito.command()
                .post(
                        "/initiatives",
                        "{\"name\": \"%s\", \"articulations\": [{\"managementObjective\": \"2.3\", \"objective\": \"Cruzar la quebrada\"}]}"
                                .formatted(name));
    }
}
