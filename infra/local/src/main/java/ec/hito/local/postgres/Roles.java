package ec.hito.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/** The roles and the database that Hito expects, from the scripts that an operator runs in production too. */
public final class Roles {
    private static final String HAS_DATABASE = "SELECT FROM pg_database WHERE datname = 'hito'";

    private Roles() {}

    /** Makes what is missing; a repeat changes nothing. */
    public static void bootstrap(DataSource superuser) throws SQLException {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(script("roles.sql"));
            try (var found = statement.executeQuery(HAS_DATABASE)) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute(script("database.sql"));
        }
    }

    private static String script(String name) {
        try (var stream = Objects.requireNonNull(Roles.class.getResourceAsStream("/postgres/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
