package ec.hito.command.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text reduced to what makes it differ from others: no accents, no capitals, single blanks, no punctuation at its end. */
public record Folded(String value) {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern PUNCTUATION_AT_END = Pattern.compile("[\\p{P}\\p{Z}]+$");

    public static Folded of(String text) {
        var bare =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var even = BLANKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        var cut = PUNCTUATION_AT_END.matcher(even).replaceAll("");
        return new Folded(cut.isEmpty() ? even : cut);
    }

    @Override
    public String toString() {
        return value;
    }
}
