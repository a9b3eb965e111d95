package ec.hito.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.local.process.LogFile;
import ec.hito.local.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresRestartTest {
    @TempDir
    Path folder;

    private LocalPostgres postgres;

    @BeforeEach
    void keepSomething() throws SQLException {
        postgres = start(place());
        run("CREATE TABLE kept AS SELECT 42 AS answer");
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void keepsItsDataOverAStopAndAKillAndOnOtherPorts() throws Exception {
        postgres.stop();
        assertThat(postgres.ended()).succeedsWithin(Duration.ofSeconds(10));

        postgres = start(place());
        assertThat(kept()).isEqualTo("42");

        var killed = ProcessHandle.of(postgres.pid()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().get(10, TimeUnit.SECONDS);
        postgres.stop();

        postgres = start(place());
        assertThat(kept()).isEqualTo("42");
    }

    @Test
    void beginsAnewWhereTheFirstStartWasCutShort() throws Exception {
        postgres.stop();
        Files.delete(place().resolve("postgres/global/pg_control"));
        Files.createFile(place().resolve("postgres.unfinished"));

        postgres = start(place());

        run("CREATE TABLE kept AS SELECT 43 AS answer");
        assertThat(kept()).isEqualTo("43");
        assertThat(place().resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void beginsAnewWhereTheFirstStartIsStillAtItAfterItsEnd() throws Exception {
        postgres.stop();
        Files.createFile(place().resolve("postgres.unfinished"));
        var leftBehind = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "while :; do : > \"$2/base/made\"; done 2>/dev/null",
                        "initdb",
                        "-D",
                        place().resolve("postgres").toString())
                .start();
        try {
            postgres = start(place());

            assertThat(leftBehind.isAlive()).isFalse();
            run("CREATE TABLE kept AS SELECT 43 AS answer");
            assertThat(kept()).isEqualTo("43");
        } finally {
            leftBehind.destroyForcibly();
        }
    }

    static LocalPostgres start(Path folder) {
        var binaries = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg-" + System.getProperty("user.name"));
        var log = LogFile.rotated(folder.resolve("postgres.log"));
        return LocalPostgres.start(new PostgresFolder(folder.resolve("postgres")), binaries, Ports.free(), log);
    }

    static String ask(DataSource source, String query) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** People have such folders. */
    private Path place() {
        return folder.resolve("mi carpeta, ñandú");
    }

    private String kept() throws SQLException {
        return ask(postgres.dataSource("hito_owner", "hito"), "SELECT answer FROM kept");
    }

    private void run(String sql) throws SQLException {
        try (var connection = postgres.dataSource("hito_owner", "hito").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
