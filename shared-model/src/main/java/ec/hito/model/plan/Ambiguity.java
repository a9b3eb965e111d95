package ec.hito.model.plan;

import java.util.List;

/** A place where the printed plan can be read in more than one way: what it says to the letter, and how it was read. */
public record Ambiguity(List<Integer> lines, String issue, String literal, String resolution, String confidence) {
    public Ambiguity {
        lines = Lists.orEmpty(lines);
    }
}
