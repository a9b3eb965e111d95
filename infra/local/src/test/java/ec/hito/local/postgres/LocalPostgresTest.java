package ec.hito.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds while the server runs; {@link PostgresRestartTest} is about its stops and starts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalPostgresTest {
    private LocalPostgres postgres;

    @BeforeAll
    void start(@TempDir Path folder) {
        postgres = PostgresRestartTest.start(folder);
    }

    @AfterAll
    void stop() {
        postgres.stop();
    }

    @Test
    void hasACommitOnTheDiskWhenItIsAnswered() throws SQLException {
        assertThat(ask("SHOW fsync")).isEqualTo("on");
        assertThat(ask("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(ask("SHOW full_page_writes")).isEqualTo("on");
    }

    @Test
    void listensOnTheLoopbackInterfaceOnly() throws SQLException {
        assertThat(ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(askAs("postgres", "SHOW unix_socket_directories")).isEmpty();
    }

    @Test
    void knowsTheAlphabetOfItsReaders() throws SQLException {
        assertThat(ask("SELECT upper('ñandú')")).isEqualTo("ÑANDÚ");
        assertThat(ask("SELECT min(x COLLATE \"es-x-icu\") FROM (VALUES ('zona'), ('ñandú'), ('árbol')) AS t (x)"))
                .isEqualTo("árbol");
    }

    @Test
    void letsTheOwnerMakeSchemasAndTheServicesOnlyConnect() throws SQLException {
        assertThat(askAs("hito_owner", "SELECT has_database_privilege(current_user, 'hito', 'CREATE')"))
                .isEqualTo("t");

        for (var role : new String[] {"hito_command", "hito_query"}) {
            assertThat(askAs(role, "SELECT has_database_privilege(current_user, 'hito', 'CREATE')"))
                    .isEqualTo("f");
        }
    }

    @Test
    void takesTheBootstrapAgainWithoutAChange() throws SQLException {
        Roles.bootstrap(postgres.dataSource("postgres", "postgres"));

        assertThat(ask("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'hito%'"))
                .isEqualTo("3");
    }

    private String ask(String query) throws SQLException {
        return askAs("hito_owner", query);
    }

    private String askAs(String role, String query) throws SQLException {
        return PostgresRestartTest.ask(postgres.dataSource(role, "hito"), query);
    }
}
