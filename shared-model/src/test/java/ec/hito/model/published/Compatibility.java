package ec.hito.model.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Whether those who go by an older schema can go on when a newer one takes its place: only optional properties are added, and whatever else
 * the schema demands stays as it was. Words for people may change.
 */
final class Compatibility {
    private static final Set<String> WORDS = Set.of("title", "description", "examples", "$comment");

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** What would break them, in words; empty if nothing does. */
    static List<String> breaks(JsonNode older, JsonNode newer) {
        var compatibility = new Compatibility();
        compatibility.compare("", older, newer);
        return compatibility.breaks;
    }

    private void compare(String path, JsonNode older, JsonNode newer) {
        var keywords = new TreeSet<>(older.propertyNames());
        keywords.addAll(newer.propertyNames());
        keywords.removeAll(WORDS);
        for (var keyword : keywords) {
            var before = older.path(keyword);
            var now = newer.path(keyword);
            switch (keyword) {
                case "properties" -> compareProperties(path, before, now);
                case "required" -> compareRequired(path, before, now);
                case "items" -> compare(path + "[]", before, now);
                case "enum" -> report(!values(before).equals(values(now)), path, "its enum changed");
                default -> report(!before.equals(now), path, keyword + " changed");
            }
        }
    }

    private void compareProperties(String path, JsonNode before, JsonNode now) {
        before.properties().forEach(property -> {
            var place = path + "/" + property.getKey();
            var its = now.path(property.getKey());
            report(its.isMissingNode(), place, "it was removed");
            if (!its.isMissingNode()) {
                compare(place, property.getValue(), its);
            }
        });
    }

    private void compareRequired(String path, JsonNode before, JsonNode now) {
        values(now).stream()
                .filter(name -> !values(before).contains(name))
                .forEach(name -> report(true, path + "/" + name.asString(), "it is required now"));
        values(before).stream()
                .filter(name -> !values(now).contains(name))
                .forEach(name -> report(true, path + "/" + name.asString(), "it is not required any more"));
    }

    private static Set<JsonNode> values(JsonNode array) {
        var values = new HashSet<JsonNode>();
        array.forEach(values::add);
        return values;
    }

    private void report(boolean breaks, String path, String what) {
        if (breaks) {
            this.breaks.add(path + ": " + what);
        }
    }
}
