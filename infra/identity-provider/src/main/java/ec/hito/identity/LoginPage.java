package ec.hito.identity;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Where a person signs in as one of the sample accounts, which it lists: that they are samples is no secret. */
@RestController
class LoginPage {
    static final String PATH = "/login";

    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="es-EC">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>Entrar · Hito</title>
          <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 26rem; margin: 3rem auto; padding: 0 1rem; }
            label { display: block; margin-top: 1rem; font-weight: 600; }
            input, button { font: inherit; box-sizing: border-box; width: 100%%; padding: .5rem; margin-top: .25rem; }
            button { margin-top: 1.5rem; font-weight: 600; }
            .error { border-inline-start: .25rem solid #c2453a; padding-inline-start: .75rem; }
            li { margin-block: .25rem; }
          </style>
        </head>
        <body>
          <main>
            <h1>Entrar a Hito</h1>
            %s
            <form method="post" action="/login">
              <input type="hidden" name="%s" value="%s">
              <label for="username">Cuenta</label>
              <input id="username" name="username" autocomplete="username" autocapitalize="none" required autofocus>
              <label for="password">Contraseña</label>
              <input id="password" name="password" type="password" autocomplete="current-password" required>
              <button type="submit">Entrar</button>
            </form>
            <p>Cuentas de muestra, que no son personas; la contraseña de cada una es su mismo nombre:</p>
            <ul>%s</ul>
          </main>
        </body>
        </html>
        """;
    private static final String WRONG =
            "<p class=\"error\" role=\"alert\">La cuenta o la contraseña no es correcta. Revíselas e intente otra"
                    + " vez.</p>";

    private final String accounts;

    LoginPage(SampleAccounts samples) {
        this.accounts = samples.accounts().stream()
                .map(account -> "<li><code>%s</code> %s</li>"
                        .formatted(HtmlUtils.htmlEscape(account.id()), HtmlUtils.htmlEscape(account.name())))
                .collect(Collectors.joining());
    }

    /** @param error given when what was sent was not right */
    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page(@RequestParam(required = false) @Nullable String error, CsrfToken token) {
        return PAGE.formatted(error == null ? "" : WRONG, token.getParameterName(), token.getToken(), accounts);
    }
}
