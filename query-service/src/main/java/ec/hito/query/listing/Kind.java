package ec.hito.query.listing;

import java.util.Locale;

/** What initiatives stand under. */
public enum Kind {
    OBJECTIVE,
    POLICY,
    LEAD,
    EXECUTING,
    HEALTH,
    LIFECYCLE,
    MECHANISM,
    ACTOR,
    TERRITORY,
    GAP;

    String lexeme(Object value) {
        return "=" + name().toLowerCase(Locale.ROOT) + ":" + value;
    }
}
