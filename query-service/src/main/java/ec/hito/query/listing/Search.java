package ec.hito.query.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions that must all hold, as a {@code tsquery} on {@code listed_initiative.document}. */
public final class Search {
    private final List<String> conditions = new ArrayList<>();

    /** That it stands under the value; nothing is asked if that is null. */
    public Search under(Kind kind, @Nullable Object value) {
        return value == null ? this : underAnyOf(kind, List.of(value));
    }

    /** @param values at least one */
    public Search underAnyOf(Kind kind, Collection<?> values) {
        conditions.add(Lexemes.anyOf(values.stream().map(kind::lexeme).toList()));
        return this;
    }

    /** That one of its words begins so. */
    public Search word(String beginning) {
        conditions.add(Lexemes.beginning(beginning));
        return this;
    }

    public boolean asksNothing() {
        return conditions.isEmpty();
    }

    /** As PostgreSQL reads it; empty if nothing is asked. */
    public String query() {
        return String.join(" & ", conditions);
    }
}
