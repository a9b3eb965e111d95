package ec.hito.eventstore.writer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * An append of very many events. They are sent and checked part by part while everybody else appends; only then the log is locked, to give
 * them their positions.
 */
final class StagedAppend {
    /** From so many events on the two steps are worth their while. */
    static final int FROM_EVENTS = 2_000;

    /** Of the server's and this process's memory, a part takes a few megabytes. */
    private static final int PART = 4_000;

    private static final String STAGE = "select event_log.stage(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String APPEND = """
        select caller, outcome, last_position, kind, key, held_by, answer
          from event_log.append_staged(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private StagedAppend() {}

    static boolean isFor(Append append) {
        return append.events().size() >= FROM_EVENTS;
    }

    /**
     * Appends in one transaction. On failure that is left open, for whoever closes the connection to undo.
     *
     * @param connection one that commits each statement by itself
     */
    static AppendOutcome call(Connection connection, Append append) throws SQLException {
        connection.setAutoCommit(false);
        stage(connection, append);
        var outcome = appendStaged(connection, append);
        connection.commit();
        connection.setAutoCommit(true);
        return outcome;
    }

    static void stage(Connection connection, Append append) throws SQLException {
        try (var call = connection.prepareStatement(STAGE)) {
            for (int before = 0; before < append.events().size(); before += PART) {
                stage(connection, call, append, before);
            }
        }
    }

    private static void stage(Connection connection, PreparedStatement call, Append append, int before)
            throws SQLException {
        var part = append.events()
                .subList(before, Math.min(before + PART, append.events().size()));
        var arguments = new Arguments(connection, call);
        AppendBatch.bindEvents(arguments, part);
        arguments.number(before);
        call.execute();
    }

    static AppendOutcome appendStaged(Connection connection, Append append) throws SQLException {
        try (var call = connection.prepareStatement(APPEND)) {
            var arguments = new Arguments(connection, call);
            AppendBatch.bindHeads(arguments, append.heads());
            AppendBatch.bindClaims(arguments, append.claims());
            var request = append.request();
            AppendBatch.bindKeys(arguments, request == null ? List.of() : List.of(request));
            AppendBatch.bindReleases(arguments, append.releases());
            return AppendFunction.outcomes(call, List.of(append)).getFirst();
        }
    }
}
