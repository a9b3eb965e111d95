package ec.hito.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/** The language in which a request is answered: Spanish, unless the client would rather have English. */
public final class Language {
    private static final Locale SPANISH = Locale.of("es");
    private static final Set<Locale> SPOKEN = Set.of(SPANISH, Locale.ENGLISH);

    private Language() {}

    /** The first language spoken here that the client accepts. A client that names none gets Spanish, wherever the server stands. */
    public static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return SPANISH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(SPOKEN::contains)
                .findFirst()
                .orElse(SPANISH);
    }
}
