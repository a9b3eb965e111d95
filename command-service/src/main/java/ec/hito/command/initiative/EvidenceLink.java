package ec.hito.command.initiative;

import ec.hito.command.text.Bounded;
import ec.hito.model.Evidence;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What counts as a link to evidence: an absolute http or https address of at most 2,000 characters, without a login in it. An act bears at most 50. */
public final class EvidenceLink {
    public static final int LONGEST = 2000;
    public static final int MOST = 50;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private EvidenceLink() {}

    /** The evidence behind a link, or nothing if {@code url} is not one. */
    public static Optional<Evidence.Link> parse(String url) {
        try {
            return Optional.of(new Evidence.Link(new URI(url.strip()))).filter(EvidenceLink::valid);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    static List<Evidence> requireAll(List<Evidence> evidence) {
        for (var piece : evidence) {
            if (piece instanceof Evidence.Link link && !valid(link)) {
                throw new IllegalArgumentException("no link to evidence: " + link.url());
            }
        }
        return Bounded.copy(evidence, MOST);
    }

    private static boolean valid(Evidence.Link evidence) {
        var url = evidence.url();
        return url.getScheme() != null
                && SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT))
                && url.getHost() != null
                && url.getUserInfo() == null
                && url.toString().length() <= LONGEST;
    }
}
