package ec.hito.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe-core finds on the pages against WCAG 2.1 AA, wide in light and narrow in dark. */
@Order(5)
@ExtendWith(FirstDay.Shared.class)
class AccessibilityTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private static RunningHito hito;
    private static Chromium chromium;

    @BeforeAll
    static void start(FirstDay day) {
        hito = day.hito();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
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
    @ValueSource(
            strings = {
                "secretaria-movilidad /mis-iniciativas",
                "secretaria-movilidad /hoja",
                "secretaria-movilidad /propuestas/nueva",
                "secretaria-movilidad /propuestas",
                "seguimiento /por-verificar",
                "planificacion /importaciones",
                "planificacion /iniciativas/INI-2024-0082",
                "planificacion /iniciativas/INI-2024-0082/actos/describir"
            })
    void aPageToWorkOnHasNoFault(String accountAndPath) {
        var parts = accountAndPath.split(" ");
        try (var context = chromium.context(390)) {
            var page = SignIn.as(parts[0], context, hito, parts[1]);
            assertThat(faults(page)).as(accountAndPath).isEmpty();
        }
    }

    /** Each with the first place where it was found. No page has frames, so that none need be looked for, which takes much longer. */
    private static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
