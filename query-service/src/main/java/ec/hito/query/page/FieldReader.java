package ec.hito.query.page;

import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what was written into the fields of a form, and gathers what is wrong with it. */
final class FieldReader {
    private final List<FieldFault> faults = new ArrayList<>();

    @Nullable
    LocalDate day(String name, @Nullable String text) {
        return read(name, text, LocalDate::parse, "not-a-day");
    }

    @Nullable
    Instant instant(String name, @Nullable String text) {
        return read(
                name,
                text,
                written -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(written, Instant::from),
                "not-an-instant");
    }

    @Nullable
    Long position(String name, @Nullable String text) {
        return read(name, text, Long::valueOf, "wrong-type");
    }

    private <T> @Nullable T read(String name, @Nullable String text, Function<String, T> reader, String fault) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (RuntimeException _) {
            faults.add(FieldFault.of(name, fault));
            return null;
        }
    }

    /** @throws ProblemException 400 {@code invalid}, naming every field that could not be read */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults));
        }
    }
}
