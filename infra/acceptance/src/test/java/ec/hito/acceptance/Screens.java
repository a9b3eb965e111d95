package ec.hito.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Pictures of pages, for people to look at: in {@code target/screens}, and with {@code -Dscreens.write=true} those of the docs anew. */
final class Screens {
    private static final Path SEEN = Path.of("target/screens");
    private static final Path DOCS = Path.of(System.getProperty("hito.home"), "docs/screens");

    private Screens() {}

    /** What of the page fits into the window. */
    static void keep(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(SEEN.resolve(name + ".png")));
    }

    /** As {@link #keep}, all of the page. */
    static void keepWhole(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(SEEN.resolve(name + ".png")).setFullPage(true));
    }

    /** As {@link #keep}, and one of the docs. */
    static void show(Page page, String name) {
        keep(page, name);
        if (Boolean.getBoolean("screens.write")) {
            try {
                Files.createDirectories(DOCS);
                Files.copy(
                        SEEN.resolve(name + ".png"), DOCS.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
