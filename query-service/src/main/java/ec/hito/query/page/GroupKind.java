package ec.hito.query.page;

import ec.hito.query.figures.Gap;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What initiatives are counted under besides objectives. Each has a page with all of its kind, and each of them one of its own. */
enum GroupKind {
    SECRETARIATS("secretarias", "secretariat", "secretariats", Gap.WITHOUT_LEAD),
    MECHANISMS("mecanismos", "mechanism", "mechanisms", Gap.WITHOUT_MECHANISM),
    POLICIES("politicas", "policy", "policies", Gap.WITHOUT_POLICY),
    ACTORS("actores", "actor", "actors", Gap.WITHOUT_ACTOR),
    TERRITORIES("territorios", "territory", "territories", null);

    /** The addresses of all kinds, as a pattern. */
    static final String PATHS = "secretarias|mecanismos|politicas|actores|territorios";

    private final String path;
    private final String parameter;
    private final String list;
    private final @Nullable Gap gap;

    GroupKind(String path, String parameter, String list, @Nullable Gap gap) {
        this.path = path;
        this.parameter = parameter;
        this.list = list;
        this.gap = gap;
    }

    /** In the address of its pages. */
    public String path() {
        return path;
    }

    /** The filter of the list of initiatives; the words for it in the messages have the same name. */
    public String parameter() {
        return parameter;
    }

    /** All of the kind, as the read API calls them. */
    public String list() {
        return list;
    }

    /** The filter of those initiatives of which none of the kind is known; empty where there is no such filter. */
    public Optional<Gap> gap() {
        return Optional.ofNullable(gap);
    }

    static GroupKind at(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow();
    }
}
