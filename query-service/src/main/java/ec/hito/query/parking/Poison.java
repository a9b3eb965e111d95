package ec.hito.query.parking;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a failure that is due to an event from one of the database, which would befall any other event as well. */
final class Poison {
    /** Classes of SQLSTATE: cardinality, data, integrity, program limit, raised by a function. */
    private static final Set<String> OF_DATA = Set.of("21", "22", "23", "54", "P0");

    private static final int LONGEST = 500;

    private Poison() {}

    /** What no database said is a projection's own, and so due to the event. */
    static boolean isIn(RuntimeException failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(Poison::isOfData)
                .orElse(true);
    }

    private static boolean isOfData(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && state.length() == 5 && OF_DATA.contains(state.substring(0, 2));
    }

    /** What lies at the bottom of it, in one line. It may cite what PostgreSQL does not take. */
    static String message(RuntimeException failure) {
        var root = causes(failure).reduce((_, cause) -> cause).orElse(failure);
        var message = (root.getClass().getSimpleName() + ": " + root.getMessage()).replaceAll("\\p{Cntrl}+", " ");
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
