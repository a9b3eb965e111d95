package ec.hito.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.local.process.LogFile;
import ec.hito.local.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {
    @TempDir
    Path folder;

    private LocalPostgres postgres;

    @BeforeEach
    void start() {
        postgres = startAgain();
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Nested
    class WhenRunning {
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
            run("hito_owner", "CREATE SCHEMA plan");

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
    }

    @Nested
    class WhenStartedAgain {
        @BeforeEach
        void keepSomething() throws SQLException {
            run("hito_owner", "CREATE TABLE kept AS SELECT 42 AS answer");
        }

        @Test
        void keepsItsDataOverAStopAndOnAnotherPort() throws SQLException {
            postgres.stop();
            assertThat(postgres.ended()).succeedsWithin(Duration.ofSeconds(1));

            postgres = startAgain();

            assertThat(ask("SELECT answer FROM kept")).isEqualTo("42");
        }

        @Test
        void keepsItsDataWhenItIsKilled() throws Exception {
            var killed =
                    new PostgresFolder(folder.resolve("postgres")).process().orElseThrow();
            killed.destroyForcibly();
            killed.onExit().get(10, TimeUnit.SECONDS);
            postgres.stop();

            postgres = startAgain();

            assertThat(ask("SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void beginsAnewWhereTheFirstStartWasCutShort() throws Exception {
        postgres.stop();
        Files.delete(folder.resolve("postgres/global/pg_control"));
        Files.createFile(folder.resolve("postgres.unfinished"));

        postgres = startAgain();

        assertThat(ask("SELECT current_database()")).isEqualTo("hito");
    }

    private LocalPostgres startAgain() {
        var binaries = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        var log = LogFile.rotated(folder.resolve("postgres.log"));
        return LocalPostgres.start(new PostgresFolder(folder.resolve("postgres")), binaries, Ports.free(), log);
    }

    private String ask(String query) throws SQLException {
        return askAs("hito_owner", query);
    }

    private String askAs(String role, String query) throws SQLException {
        try (var connection = postgres.dataSource(role, "hito").getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void run(String role, String sql) throws SQLException {
        try (var connection = postgres.dataSource(role, "hito").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
