package ec.hito.query.reading;

import ec.hito.web.FieldFault;
import ec.hito.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How many items there are to a page.
 *
 * @param usual where nobody asks for a number
 */
public record PageSize(int usual, int most) {
    /**
     * What the parameter {@code limit} asks for.
     *
     * @throws ProblemException 400 {@code invalid} if that is no number from 1 to {@code most}
     */
    public int of(@Nullable String limit) {
        if (limit == null) {
            return usual;
        }
        var asked = number(limit);
        ProblemException.refuseIf(asked < 1 || asked > most, FieldFault.of("limit", "out-of-range", 1, most));
        return asked;
    }

    /** 0, which is out of range too, for what is no number. */
    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
