package ec.hito.bench.soak.round;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a round came to.
 *
 * @param figures how much of what there was, by its name
 * @param violations what is wrong afterwards, or was on the way
 */
public record Outcome(Map<String, Long> figures, List<String> violations) {
    public Outcome {
        figures = Map.copyOf(figures);
        violations = List.copyOf(violations);
    }

    /** 0 where there was none. */
    public long figure(String name) {
        return figures.getOrDefault(name, 0L);
    }

    /** For a person. */
    public String words() {
        var counted = new TreeMap<>(figures)
                .entrySet().stream()
                        .map(figure -> figure.getValue() + " " + figure.getKey())
                        .collect(Collectors.joining(", "));
        return violations.isEmpty() ? counted : counted + ": " + violations;
    }
}
