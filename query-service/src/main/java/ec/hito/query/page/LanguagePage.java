package ec.hito.query.page;

import ec.hito.query.signin.Returning;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Where a visitor switches the language of the pages. */
@Controller
class LanguagePage {
    private final LocaleResolver languages;

    LanguagePage(LocaleResolver languages) {
        this.languages = languages;
    }

    /**
     * @param language {@code es} or {@code en}
     * @param next address of the page to come back to
     */
    @PostMapping("/idioma")
    String choose(
            @RequestParam String language,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, PageLanguage.of(language));
        return "redirect:" + Returning.safe(next);
    }
}
