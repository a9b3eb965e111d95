package ec.hito.command.text;

import ec.hito.command.decision.Fault;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of text that people type, each with its greatest length in characters and with or without line breaks. */
public enum Text {
    NAME(500, false),
    TITLE(300, false),
    OBJECTIVE(4000, true),
    DESCRIPTION(8000, true),
    NOTE(2000, true),
    REASON(1000, true);

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final int longest;
    private final boolean lines;

    Text(int longest, boolean lines) {
        this.longest = longest;
        this.lines = lines;
    }

    public int longest() {
        return longest;
    }

    /** The text as it is kept: without surrounding blanks, in Unicode's composed form (NFC), with line feeds only. */
    public String clean(String typed) {
        return Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
    }

    /** What is wrong with a text, or nothing. */
    public Optional<Fault> fault(String field, String text) {
        if (text.codePoints().noneMatch(Text::visible)) {
            return Optional.of(Fault.at(field, "blank"));
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return Optional.of(Fault.at(field, "too-long", longest));
        }
        if (text.codePoints().anyMatch(this::forbidden)) {
            return Optional.of(Fault.at(field, "control-character"));
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException if the cleaned text has a fault */
    public String require(String typed) {
        var cleaned = clean(typed);
        fault(name(), cleaned).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.toString());
        });
        return cleaned;
    }

    /** @throws IllegalArgumentException if there is a text and it has a fault */
    public @Nullable String requireIfGiven(@Nullable String typed) {
        return typed == null ? null : require(typed);
    }

    /** Signs that change how a text reads without being seen; only the joiner within an emoji is let through. */
    private static boolean hidden(int character, int type) {
        return type == Character.FORMAT && character != ZERO_WIDTH_JOINER;
    }

    private static boolean visible(int character) {
        var type = Character.getType(character);
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && type != Character.CONTROL
                && type != Character.FORMAT;
    }

    private boolean forbidden(int character) {
        if (character == '\n' || character == '\t') {
            return !lines;
        }
        var type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE || hidden(character, type);
    }
}
