package ec.hito.query.signin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where signing in begins, and where it says why it did not succeed. */
@Controller
class SignInPage {
    static final String PATH = "/entrar";
    static final String FAILED = PATH + "/fallo";

    private static final Logger LOG = LoggerFactory.getLogger(SignInPage.class);

    private final Issuer issuer;

    SignInPage(Issuer issuer) {
        this.issuer = issuer;
    }

    /** @param next address of the page to come back to */
    @GetMapping(PATH)
    String enter(
            @RequestParam(required = false) @Nullable String next,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        if (Visitor.current().isPresent()) {
            return "redirect:" + Returning.safe(next);
        }
        try {
            issuer.registration();
        } catch (RuntimeException e) {
            LOG.warn("nobody can sign in: {}", e.getMessage());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return failed("unavailable", model);
        }
        Returning.remember(session, next);
        return "redirect:" + Issuer.BEGIN;
    }

    @GetMapping(FAILED)
    String failed(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        return failed("failed", model);
    }

    private static String failed(String why, Model model) {
        model.addAttribute("why", why);
        return "sign-in";
    }
}
