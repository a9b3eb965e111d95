package ec.hito.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import ec.hito.testing.Chromium;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe-core finds on the pages against WCAG 2.1 AA, wide in light and narrow in dark. */
@Order(5)
@ExtendWith(FirstDay.Shared.class)
class AccessibilityTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** Numbers what a person can act on and see. */
    private static final String NUMBERED = """
        () => {
            const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                .filter(one => one.tabIndex >= 0 && !one.disabled && one.type !== 'hidden' && one.checkVisibility());
            all.forEach((one, number) => { one.dataset.number = number; });
            return all.length;
        }\
        """;

    /** What has no number, or shows its focus in a part of its own, as the button of a field for a day. */
    private static final int NOT_SEEN = -1;

    /** The number of what has the focus and shows it. */
    private static final String FOCUSED = """
        () => {
            const one = document.activeElement;
            return getComputedStyle(one).outlineStyle === 'none' ? -1 : Number(one.dataset.number ?? -1);
        }\
        """;

    private static RunningHito hito;
    private static Chromium chromium;

    @BeforeAll
    static void start(FirstDay day, Chromium browser) {
        hito = day.hito();
        chromium = browser;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?asOf=2026-01-31",
                "/objetivos/2.3",
                "/objetivos/2.3/explicacion",
                "/iniciativas",
                "/iniciativas?q=nada%20de%20esto",
                "/iniciativas/INI-2024-0082",
                "/iniciativas/INI-2024-0082/historia",
                "/iniciativas/INI-2024-0082/explicacion",
                "/iniciativas/INI-1999-0001",
                "/secretarias",
                "/mecanismos",
                "/politicas/P01",
                "/actores",
                "/territorios",
                "/cambios"
            })
    void aPageToReadHasNoFault(String path) {
        assertNoFaults(path, 1440, ColorScheme.LIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/objetivos/2.3", "/iniciativas/INI-2024-0082", "/cambios"})
    void norHasItOnAPhoneInTheDark(String path) {
        assertNoFaults(path, 390, ColorScheme.DARK);
    }

    private static void assertNoFaults(String path, int width, ColorScheme scheme) {
        try (var context = chromium.context(width)) {
            var page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.navigate(hito.pages() + path);
            assertThat(faults(page)).as("%s at %d, %s", path, width, scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "secretaria-movilidad, /mis-iniciativas /hoja /propuestas/nueva /propuestas",
        "seguimiento, /por-verificar",
        "planificacion, /importaciones /iniciativas/INI-2024-0082 /iniciativas/INI-2024-0082/actos/describir"
    })
    void aPageToWorkOnHasNoFault(String account, String paths) {
        try (var context = chromium.context(390)) {
            var page = SignIn.as(account, context, hito, "/");
            for (var path : paths.split(" ")) {
                page.navigate(hito.pages() + path);
                assertThat(faults(page)).as("%s %s", account, path).isEmpty();
            }
        }
    }

    @Test
    void aFormThatCameBackWithItsMistakesHasNoFault() {
        try (var context = chromium.context(390)) {
            var page = SignIn.as("secretaria-movilidad", context, hito, "/propuestas/nueva");
            page.locator("form.act [type=submit]").click();
            page.locator("form.act .error").first().waitFor();
            assertThat(faults(page)).isEmpty();
        }
    }

    @Test
    void norHasTheFormToSignIn() {
        try (var context = chromium.context(1440)) {
            var page = context.newPage();
            page.navigate(hito.pages() + "/entrar?next=/");
            assertThat(page.locator("[name=password]").isVisible()).isTrue();
            assertThat(faults(page)).isEmpty();
        }
    }

    @Test
    void aFaultThatIsThereIsFound() {
        try (var context = chromium.context(1440)) {
            var page = context.newPage();
            page.setContent("<html lang='es'><title>Plano</title><main><img src='plano.png'></main></html>");
            assertThat(faults(page)).singleElement().asString().startsWith("image-alt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/objetivos/2.3", "/iniciativas/INI-2024-0082", "/cambios"})
    void everythingOnAPageIsReachedAndShownByTheTabKey(String path) {
        try (var context = chromium.context(1440)) {
            var page = context.newPage();
            page.navigate(hito.pages() + path);
            var interactive = ((Number) page.evaluate(NUMBERED)).intValue();
            var reached = new TreeSet<Integer>();
            // A field for a day takes several presses.
            for (int press = 0; press < 2 * interactive && reached.size() < interactive; press++) {
                page.keyboard().press("Tab");
                var focused = ((Number) page.evaluate(FOCUSED)).intValue();
                if (focused != NOT_SEEN) {
                    reached.add(focused);
                }
            }

            assertThat(interactive).isGreaterThan(10);
            assertThat(reached)
                    .as("numbers of what is reached with its focus to be seen")
                    .hasSize(interactive);
        }
    }

    /**
     * Each with the first place where it was found. No page has frames, so that none need be looked for; that, and telling what is in order, too,
     * take longer than finding what is not.
     */
    private static List<String> faults(Page page) {
        var faultsAlone = new AxeRunOptions();
        faultsAlone.setResultTypes(List.of(ResultType.Violations.getKey()));
        return new AxeBuilder(page)
                .setLegacyMode(true).options(faultsAlone).withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
