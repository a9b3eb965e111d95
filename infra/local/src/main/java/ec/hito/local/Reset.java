package ec.hito.local;

import ec.hito.local.process.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Empties a data folder that bears Hito's mark, of Hito's own files only: whatever else lies there stays. */
final class Reset {
    private static final Set<String> YES = Set.of("y", "yes", "s", "sí", "si");
    private static final double MEGABYTE = 1e6;

    private final Path data;
    private final DataMark mark;
    private final InputStream in;
    private final PrintStream out;

    Reset(Path data, DataMark mark, InputStream in, PrintStream out) {
        this.data = data;
        this.mark = mark;
        this.in = in;
        this.out = out;
    }

    /** The exit code: 0 when the folder is empty now, 1 when the person decided against it. */
    int run(boolean withoutQuestion) {
        if (!Files.isDirectory(data)) {
            out.println("There is nothing to delete: " + data + " does not exist.");
            return 0;
        }
        try (var folder = DataFolder.openMarked(data, mark)) {
            show(folder);
            if (!withoutQuestion && !isConfirmed()) {
                out.println("Nothing was deleted.");
                return 1;
            }
            Leftovers.end(folder);
            for (var path : folder.contents()) {
                Folders.delete(path);
            }
            out.println("Deleted. The next " + mark.filledBy() + " loads the plan anew.");
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void show(DataFolder folder) throws IOException {
        for (var path : folder.contents()) {
            if (Files.exists(path)) {
                out.printf(Locale.ROOT, "%8.1f MB  %s%n", Folders.size(path) / MEGABYTE, path);
            }
        }
    }

    private boolean isConfirmed() throws IOException {
        out.print("Delete all of this? [y/N] ");
        out.flush();
        var answer = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset())).readLine();
        return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
