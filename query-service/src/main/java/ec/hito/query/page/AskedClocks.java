package ec.hito.query.page;

import ec.hito.query.reading.Clocks;
import ec.hito.web.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The clocks of a page as its address writes them; {@link Clocks} is what they mean. One left empty is one not given. */
record AskedClocks(
        @Nullable String asOf,
        @Nullable String knownAt,
        @Nullable String atPosition,
        @Nullable String minPosition) {
    /** Those that an address is of; {@code minPosition} only tells one answer what to wait for. */
    static final List<String> NAMES = List.of("asOf", "knownAt", "atPosition");

    static AskedClocks of(Function<String, @Nullable String> parameters) {
        return new AskedClocks(
                given(parameters.apply("asOf")),
                given(parameters.apply("knownAt")),
                given(parameters.apply("atPosition")),
                given(parameters.apply("minPosition")));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether the page follows what happens, rather than show one moment for ever. */
    boolean areNow() {
        return asOf == null && knownAt == null && atPosition == null;
    }

    /** What the links and forms of the page hand on, by the names of the parameters. */
    Map<String, String> kept() {
        var kept = new LinkedHashMap<String, String>();
        put(kept, "asOf", asOf);
        put(kept, "knownAt", knownAt);
        put(kept, "atPosition", atPosition);
        return kept;
    }

    private static void put(Map<String, String> kept, String name, @Nullable String value) {
        if (value != null) {
            kept.put(name, value);
        }
    }

    /** @throws ProblemException 400 {@code invalid}, naming every one that cannot be read */
    Clocks read() {
        var fields = new FieldReader();
        var clocks = new Clocks(
                fields.day("asOf", asOf),
                fields.instant("knownAt", knownAt),
                fields.position("atPosition", atPosition),
                fields.position("minPosition", minPosition));
        fields.refuseFaults();
        return clocks;
    }
}
