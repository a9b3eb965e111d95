package ec.hito.command.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The examples of the calls, in the files of {@code ec/hito/command/examples}. */
public final class Examples {
    private static final String FOLDER = "/ec/hito/command/examples/";
    /** Of what most acts are answered with. */
    private static final String ACT = "act";

    private Examples() {}

    /** Of the body that a call takes; none if it takes none. */
    public static Optional<Example> request(String call) {
        return Arrays.stream(Example.Format.values())
                .flatMap(format -> read(call, call, format).stream())
                .findFirst();
    }

    /** Of what a call is answered with. */
    public static Example answer(String call) {
        return read(call, "answers/" + call, Example.Format.JSON)
                .or(() -> read(call, "answers/" + ACT, Example.Format.JSON))
                .orElseThrow();
    }

    private static Optional<Example> read(String call, String file, Example.Format format) {
        var name = FOLDER + file + "." + format.name().toLowerCase(Locale.ROOT);
        try (var stream = Examples.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new Example(call, format, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
