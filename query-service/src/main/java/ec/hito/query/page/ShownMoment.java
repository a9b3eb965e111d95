package ec.hito.query.page;

import ec.hito.query.reading.Moment;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Of which moment a page is, and where the same page is to be had of another. The layout reads it under the name {@code shown}.
 *
 * @param asked the clocks of the address; of now if {@code faults} says that nothing could be shown of them
 * @param tried what was asked for in vain, to be mended in the form; otherwise as {@code asked}
 * @param faults what is wrong with the clocks asked for, in words by the name of the parameter
 * @param path of the page
 * @param others the parameters besides the clocks, as they were given
 */
record ShownMoment(
        Moment moment,
        AskedClocks asked,
        AskedClocks tried,
        Map<String, String> faults,
        String path,
        Map<String, String> others) {
    private static final Map<String, String> ABOUT = Map.of("objetivos", "objective", "iniciativas", "initiative");

    /** Whether the page goes on showing the same, whatever happens. */
    public boolean fixed() {
        return !asked.areNow();
    }

    /** What forms hand on. */
    public Map<String, String> kept() {
        return asked.kept();
    }

    /** What the form that asks for another moment hands on: a place in a list means nothing at another one. */
    public Map<String, String> rest() {
        var rest = new LinkedHashMap<>(others);
        rest.remove("cursor");
        return rest;
    }

    /** For the field with the day. */
    public @Nullable String day() {
        return faults.isEmpty() ? moment.asOf().toString() : tried.asOf();
    }

    /** For the field with the position; it stands for an instant, too, which nobody would write. */
    public @Nullable String position() {
        if (!faults.isEmpty()) {
            return tried.atPosition();
        }
        return asked.atPosition() == null && asked.knownAt() == null ? null : Long.toString(moment.position());
    }

    /** Where the page hears of what changes it; null if it stays as it is. The page of one initiative or objective hears of that only. */
    public @Nullable String stream() {
        if (fixed() || !faults.isEmpty()) {
            return null;
        }
        var parts = path.split("/", 4);
        var about = parts.length < 3 ? null : ABOUT.get(parts[1]);
        return Show.address("/api/v1/stream", about == null ? Map.of() : Map.of(about, parts[2]));
    }

    /** The page as it is now. */
    public String now() {
        return Show.address(path, rest());
    }

    /** What shows the same figures for ever. */
    public String permanent() {
        var parameters = new LinkedHashMap<>(others);
        parameters.put("asOf", moment.asOf().toString());
        parameters.put("atPosition", Long.toString(moment.position()));
        return Show.address(path, parameters);
    }
}
