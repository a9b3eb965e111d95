package ec.hito.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The script {@code hito} at the project's root, with a JDK and a Maven that only seem to work. */
@Isolated("a child process that another class starts while a program is written would keep it from being run")
class ScriptTest {
    private static final String FIRST_BUILD = "The first build fetches libraries";

    @TempDir
    Path root;

    @BeforeEach
    void layOut() throws IOException {
        program("hito", Files.readString(Path.of("../../hito")));
        program("jdk/bin/javac", "#!/bin/sh\necho javac 25\n");
        program("jdk/bin/java", "#!/bin/sh\necho \"$@\"\n");
        program("mvnw", """
            #!/bin/sh
            for jar in infra/local/target/local command-service/target/command-service query-service/target/query-service \\
                infra/identity-provider/target/identity-provider
            do
                mkdir -p "${jar%/*}" && touch "$jar.jar"
            done
            """);
    }

    @Test
    void announcesTheLongFirstBuildOnlyOnce() throws Exception {
        assertThat(run()).contains("Building Hito. " + FIRST_BUILD);

        assertThat(run()).doesNotContain("Building").contains("ec.hito.local.Launcher run --home " + root);

        var source = Files.createFile(
                Files.createDirectories(root.resolve("infra/local/src/main")).resolve("New.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run()).contains("Building Hito.").doesNotContain(FIRST_BUILD);
    }

    private String run() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(root.resolve("hito").toString(), "run").redirectErrorStream(true);
        builder.environment().put("HITO_JAVA_HOME", root.resolve("jdk").toString());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private void program(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
