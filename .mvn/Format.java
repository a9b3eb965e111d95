import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Checks or applies the format of every Java source of the project: {@code ./mvnw validate} checks,
 * {@code ./mvnw -N validate -Dformat=apply} applies.
 */
class Format {
    private static final Set<String> PASSED_OVER = Set.of("target", ".git", ".hito", "node_modules");

    public static void main(String[] args) throws Exception {
        var apply = args[0].equals("apply");
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        var unformatted = sources().parallelStream()
                .filter(source -> !format(formatter, source, apply))
                .toList();
        if (!apply && !unformatted.isEmpty()) {
            unformatted.forEach(source -> System.err.println("not formatted: " + source));
            System.err.println("Run: ./mvnw -N validate -Dformat=apply");
            System.exit(1);
        }
    }

    /** Formats a file where that is wanted; true if it was formatted already. */
    private static boolean format(Formatter formatter, Path source, boolean apply) {
        try {
            var text = Files.readString(source);
            var formatted = formatter.formatSourceAndFixImports(text);
            var same = text.equals(formatted);
            if (!same && apply) {
                Files.writeString(source, formatted);
            }
            return same;
        } catch (IOException | FormatterException failure) {
            throw new IllegalStateException(source.toString(), failure);
        }
    }

    private static List<Path> sources() throws Exception {
        var sources = new ArrayList<Path>();
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var name = folder.getFileName().toString();
                return PASSED_OVER.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    sources.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return sources;
    }
}
