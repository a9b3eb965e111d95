package ec.hito.bench.pages;

import com.microsoft.playwright.BrowserContext;
import ec.hito.bench.harness.Spread;
import ec.hito.testing.Chromium;
import java.util.List;
import java.util.function.Function;

/**
 * How a page comes up in a browser that has never seen it.
 *
 * @param kilobytes that came over the wire: the page and all that it needs
 * @param paintMilliseconds from the request to the first text or drawing
 * @param shift how far what was drawn moved afterwards, as browsers sum it up
 */
record FirstLook(double kilobytes, double paintMilliseconds, double shift) {
    private static final String BYTES = """
        () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
            .reduce((sum, one) => sum + one.transferSize, 0)\
        """;
    private static final String PAINT = """
        () => new Promise(painted => new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint')
            .forEach(one => painted(one.startTime))).observe({type: 'paint', buffered: true}))\
        """;
    private static final String SHIFT = """
        () => new Promise(moved => {
            let sum = 0;
            new PerformanceObserver(list => list.getEntries().forEach(one => sum += one.value))
                .observe({type: 'layout-shift', buffered: true});
            requestAnimationFrame(() => setTimeout(() => moved(sum), 100));
        })\
        """;

    /** @param width of the window in pixels */
    static FirstLook at(Chromium browser, int width, String address) {
        try (BrowserContext context = browser.context(width)) {
            var page = context.newPage();
            page.navigate(address);
            page.waitForLoadState();
            return new FirstLook(
                    number(page.evaluate(BYTES)) / 1000, number(page.evaluate(PAINT)), number(page.evaluate(SHIFT)));
        }
    }

    /** The median time, since others use the machine too; of the rest, which does not depend on them, the greatest. */
    static FirstLook typical(List<FirstLook> looks) {
        return new FirstLook(
                spread(looks, FirstLook::kilobytes).max(),
                spread(looks, FirstLook::paintMilliseconds).median(),
                spread(looks, FirstLook::shift).max());
    }

    private static Spread spread(List<FirstLook> looks, Function<FirstLook, Double> figure) {
        return Spread.of(looks.stream().map(figure).toList());
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
