package ec.hito.model.stored;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What the texts of a matrix row name in passing: words, not facts. Nobody has confirmed them, and they fill no gap. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NamedInText(
        @Nullable String type,
        @Nullable String actors,
        @Nullable String places,
        @Nullable String executingAgency,
        @Nullable String promotingAgency) {}
