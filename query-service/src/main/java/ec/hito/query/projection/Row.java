package ec.hito.query.projection;

import org.jspecify.annotations.Nullable;

/** What an event means for a statement. */
@FunctionalInterface
public interface Row {
    /** A value for each of the statement's columns, in their order. */
    @Nullable
    Object[] values();
}
