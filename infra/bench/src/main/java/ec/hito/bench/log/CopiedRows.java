package ec.hito.bench.log;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by PostgreSQL's COPY; they stand in it once this is closed. */
final class CopiedRows implements AutoCloseable {
    private static final int PORTION = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder portion = new StringBuilder(PORTION + 4096);

    CopiedRows(PGConnection connection, String sql) throws SQLException {
        this.copy = connection.getCopyAPI().copyIn(sql);
    }

    void add(String... values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            portion.append(column == 0 ? "" : "\t").append(escaped(values[column]));
        }
        portion.append('\n');
        if (portion.length() >= PORTION) {
            send();
        }
    }

    /** Texts here hold no tabs and no line ends; JSON writes both as escapes. */
    private static String escaped(String value) {
        return value.indexOf('\\') < 0 ? value : value.replace("\\", "\\\\");
    }

    private void send() throws SQLException {
        var bytes = portion.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        portion.setLength(0);
    }

    @Override
    public void close() throws SQLException {
        send();
        copy.endCopy();
    }
}
