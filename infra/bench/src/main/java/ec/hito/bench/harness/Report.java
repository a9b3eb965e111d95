package ec.hito.bench.harness;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints a run: what it ran on, how it goes, its tables, and one last line that a program can read. */
public final class Report {
    private final PrintStream out;
    private final long startedAt = System.nanoTime();

    public Report(PrintStream out) {
        this.out = out;
    }

    public void heading(String text) {
        out.println("\n" + text);
    }

    public void facts(Map<String, String> facts) {
        facts.forEach((name, value) -> out.printf(Locale.ROOT, "  %-22s %s%n", name, value));
    }

    /** What goes on, with the seconds since the start. */
    public void step(String what) {
        out.printf(Locale.ROOT, "%6.0f s  %s%n", (System.nanoTime() - startedAt) / 1e9, what);
        out.flush();
    }

    /** The first row is the heading; the first column is set to the left, the others to the right. */
    public void table(List<List<String>> rows) {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        out.println();
        for (var row : rows) {
            out.println(IntStream.range(0, widths.length)
                    .mapToObj(column -> padded(row.get(column), widths[column], column == 0))
                    .collect(Collectors.joining("  ")));
        }
    }

    private static String padded(String text, int width, boolean left) {
        var gap = " ".repeat(width - text.length());
        return left ? text + gap : gap + text;
    }

    /** The last line of a bench. */
    public void result(String bench, Map<String, Double> values) {
        out.println("\nRESULT " + bench + " "
                + new LinkedHashMap<>(values)
                        .entrySet().stream()
                                .map(value -> value.getKey() + "=" + number(value.getValue()))
                                .collect(Collectors.joining(" ")));
        out.flush();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 1000 ? "%.0f" : "%.2f", value);
    }
}
