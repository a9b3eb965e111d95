package ec.hito.eventstore.writer;

import ec.hito.eventstore.writer.AppendOutcome.Appended;
import ec.hito.eventstore.writer.AppendOutcome.ClaimHeld;
import ec.hito.eventstore.writer.AppendOutcome.KeyKnown;
import ec.hito.eventstore.writer.AppendOutcome.StreamMovedOn;
import ec.hito.model.stored.StreamId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Calls {@code event_log.append}: the whole of the write path, but for a {@link StagedAppend}. */
final class AppendFunction {
    private static final String APPEND = """
        select caller, outcome, last_position, kind, key, held_by, answer
          from event_log.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private AppendFunction() {}

    /**
     * Appends a batch, in one transaction of its own.
     *
     * @return an outcome for each caller, in their order
     */
    static List<AppendOutcome> call(Connection connection, List<Append> batch) throws SQLException {
        try (var call = connection.prepareStatement(APPEND)) {
            new AppendBatch(batch).bind(connection, call);
            return outcomes(call, batch);
        }
    }

    /** Carries the call out, and reads what it answers. */
    static List<AppendOutcome> outcomes(PreparedStatement call, List<Append> batch) throws SQLException {
        try (var rows = call.executeQuery()) {
            rows.next();
            return rows.getInt("caller") == 0
                    ? allAppended(rows.getLong("last_position"), batch)
                    : outcomes(rows, batch.size());
        }
    }

    private static List<AppendOutcome> allAppended(long start, List<Append> batch) {
        var outcomes = new ArrayList<AppendOutcome>(batch.size());
        var position = start;
        for (var append : batch) {
            position += append.events().size();
            outcomes.add(new Appended(position));
        }
        return outcomes;
    }

    /** A row for each caller, in their order. */
    private static List<AppendOutcome> outcomes(ResultSet rows, int callers) throws SQLException {
        var outcomes = new ArrayList<AppendOutcome>(callers);
        do {
            outcomes.add(outcome(rows));
        } while (rows.next());
        if (outcomes.size() != callers) {
            throw new IllegalStateException("the log answered %d of %d callers".formatted(outcomes.size(), callers));
        }
        return outcomes;
    }

    private static AppendOutcome outcome(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return switch (outcome) {
            case "appended" -> new Appended(row.getLong("last_position"));
            case "stream-moved-on" -> new StreamMovedOn(new StreamId(row.getString("key")));
            case "claim-taken" ->
                new ClaimHeld(
                        new Claim(row.getString("kind"), row.getString("key")), new StreamId(row.getString("held_by")));
            case "key-used" ->
                new KeyKnown(
                        new FirstAnswer(row.getString("key"), row.getString("answer"), row.getLong("last_position")));
            default -> throw new IllegalStateException("the log's append answered " + outcome);
        };
    }
}
