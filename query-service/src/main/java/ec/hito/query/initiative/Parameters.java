package ec.hito.query.initiative;

import ec.hito.query.search.Words;
import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of the list and gathers what is wrong with them. */
final class Parameters {
    /** No stored word holds a sign. */
    private static final String IN_NO_TEXT = "?";

    private static final int GREATEST_WORDS = 10;

    private final List<FieldFault> faults = new ArrayList<>();

    <T> @Nullable T read(String name, @Nullable String text, Function<String, T> reader) {
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException _) {
            faults.add(FieldFault.of(name, "unknown-reference", text));
            return null;
        }
    }

    <T> T read(String name, @Nullable String text, Function<String, T> reader, T otherwise) {
        var read = read(name, text, reader);
        return read == null ? otherwise : read;
    }

    int limit(@Nullable String text) {
        try {
            return InitiativeFilter.SIZE.of(text);
        } catch (ProblemException wrong) {
            faults.addAll(wrong.problem().errors());
            return InitiativeFilter.SIZE.usual();
        }
    }

    List<String> words(@Nullable String text) {
        var words = text == null ? List.<String>of() : Words.of(text);
        if (words.size() > GREATEST_WORDS) {
            faults.add(FieldFault.of("q", "too-many-words", GREATEST_WORDS));
        }
        // What was asked for has no letter or digit: it is found nowhere, rather than everywhere.
        return words.isEmpty() && text != null && !text.isBlank() ? List.of(IN_NO_TEXT) : words;
    }

    /** @throws ProblemException 400 {@code invalid}, naming every parameter that was wrong */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults));
        }
    }
}
