package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Year;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call an initiative by, {@code INI-2024-0042}: year of its effective day and a number; given once, gaps allowed. */
public record InitiativeCode(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("INI-\\d{4}-\\d{4,9}");

    /** @throws IllegalArgumentException if {@code value} is not of the shape {@code INI-2024-0042} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InitiativeCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an initiative code: " + value);
        }
    }

    /** The code of the {@code number}-th initiative (from 1) of {@code year}. */
    public static InitiativeCode of(Year year, long number) {
        return new InitiativeCode("INI-%04d-%04d".formatted(year.getValue(), number));
    }

    /** The code that a person typed, in whatever case. */
    public static InitiativeCode parse(String text) {
        return new InitiativeCode(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
