package ec.hito.command.evidence.http;

import ec.hito.command.evidence.Upload;
import ec.hito.command.text.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is called: kept as its sender called it, and handed out under a name that fits its content. */
final class FileName {
    private static final String NAMELESS = "respaldo";

    private FileName() {}

    /** The name without folders; null if there is none that could be kept. */
    static @Nullable String given(@Nullable String sent) {
        if (sent == null) {
            return null;
        }
        var name = Text.TITLE.clean(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1));
        return Text.TITLE.fault("file", name).isPresent() ? null : name;
    }

    static String handedOut(Upload upload) {
        var name = upload.fileName() == null ? NAMELESS : upload.fileName();
        var extensions = upload.evidence().mediaType().extensions();
        var lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension))
                ? name
                : name + "." + extensions.getFirst();
    }
}
