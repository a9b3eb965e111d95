package ec.hito.query.page;

import java.time.Duration;
import java.util.Locale;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of the pages: Spanish, whatever the browser prefers, unless a visitor has switched to English. What the plan and the people who
 * record say is official text and stays in the language it was written in.
 */
final class PageLanguage extends CookieLocaleResolver {
    static final Locale SPANISH = Locale.of("es", "EC");
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final String COOKIE = "HITO_LANGUAGE";

    PageLanguage() {
        super(COOKIE);
        setDefaultLocale(SPANISH);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
    }

    /** Spanish for whatever is not known here. */
    static Locale of(String tag) {
        return tag.equals(ENGLISH.toLanguageTag()) ? ENGLISH : SPANISH;
    }

    @Override
    protected Locale parseLocaleValue(String tag) {
        return of(tag);
    }
}
