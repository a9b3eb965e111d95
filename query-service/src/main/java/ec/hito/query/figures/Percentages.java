package ec.hito.query.figures;

import org.jspecify.annotations.Nullable;

/**
 * What some initiatives, or one alone, come to on a day.
 *
 * @param measured how many of them the percentages rest on; where it is 0 all of these are null
 */
public record Percentages(
        long measured,
        @Nullable Average progress,
        @Nullable Average verifiedProgress,
        @Nullable Average expectedProgress,
        @Nullable Average baselineExpectedProgress) {
    public static final Percentages NONE = new Percentages(0, null, null, null, null);
}
