package ec.hito.query.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Has every link of a page lead to the moment that the page is of, so that no template can forget it. A link that names a moment of its own
 * keeps that; what is of no moment, such as a file, stays as it is.
 */
final class KeptClocks extends StandardLinkBuilder {
    private static final Pattern OF_A_MOMENT = Pattern.compile(
            "/|/(objetivos|iniciativas|secretarias|mecanismos|politicas|actores|territorios|busqueda)(/.*)?"
                    + "|/api/v1/(?!stream|operations).*");

    private static final Pattern NAMES_ONE = Pattern.compile("[?&](asOf|knownAt|atPosition)=");

    @Override
    protected String processLink(IExpressionContext context, String link) {
        return super.processLink(
                context,
                context.getVariable("shown") instanceof ShownMoment shown && shown.fixed() && isOfAMoment(link)
                        ? with(shown, link)
                        : link);
    }

    private static boolean isOfAMoment(String link) {
        return OF_A_MOMENT.matcher(link.split("[?#]", 2)[0]).matches()
                && !NAMES_ONE.matcher(link).find();
    }

    private static String with(ShownMoment shown, String link) {
        var parts = link.split("(?=#)", 2);
        var kept = shown.kept().entrySet().stream()
                .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", parts[0].contains("?") ? "&" : "?", ""));
        return parts[0] + kept + (parts.length > 1 ? parts[1] : "");
    }
}
