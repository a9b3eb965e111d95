package ec.hito.model.stored;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix, beside what is modelled of it.
 *
 * @param entry number of the entry as the plan counts them, from 1
 * @param articulationNo number of the articulation within its entry, from 1
 * @param titleAsWritten the initiative's title in this row
 * @param namedInText what the row's texts name in passing
 * @param sourceLines line numbers in the source text
 * @param anomalies what was odd in print
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MatrixEntry(
        int entry,
        int articulationNo,
        String titleAsWritten,
        @Nullable String mechanismsAsWritten,
        @Nullable NamedInText namedInText,
        @Nullable String sourceLines,
        @Nullable String anomalies) {}
