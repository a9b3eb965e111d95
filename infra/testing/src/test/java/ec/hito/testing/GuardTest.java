package ec.hito.testing;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.local.process.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {
    /** A test JVM that is in the middle of its work: it says where its servers listen and waits. */
    static final class Victim {
        public static void main(String[] arguments) throws IOException {
            var postgres = URI.create(TestPostgres.freshDatabase().jdbcUrl().substring("jdbc:".length()));
            var kafka = URI.create("kafka://" + TestKafka.bootstrapServers());
            System.out.println(postgres.getPort() + " " + kafka.getPort());
            System.in.read();
        }
    }

    @TempDir
    Path temporary;

    @Test
    void endsTheServersOfAKilledJvm() throws Exception {
        Assumptions.assumeFalse(Docker.answers(), "containers have a guard of their own");
        var victim = victim();
        var output = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
        var ports = Stream.of(Objects.requireNonNull(output.readLine()).split(" "))
                .map(Integer::valueOf)
                .toList();
        assertThat(ports).allMatch(Ports::inUse);
        assertThat(serverFolders()).isEqualTo(2);

        victim.destroyForcibly();

        await().until(() -> serverFolders() == 0);
        assertThat(ports).noneMatch(Ports::inUse);
    }

    private long serverFolders() throws IOException {
        try (var files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith(Guard.PREFIX))
                    .count();
        }
    }

    private Process victim() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classpath = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-Djava.io.tmpdir=" + temporary, "-cp", classpath, Victim.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
