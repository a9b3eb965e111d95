package ec.hito.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void keepsTheLogsOfTheLastThreeRunsBesideTheNewOne() throws IOException {
        var path = folder.resolve("logs/server.log");
        for (var run : List.of("first", "second", "third", "fourth", "fifth")) {
            Files.writeString(LogFile.rotated(path).path(), run + "\nlast line of the " + run);
        }

        assertThat(new LogFile(path).tail()).containsExactly("fifth", "last line of the fifth");
        assertThat(path.resolveSibling("server.log.3")).content().startsWith("second");
        assertThat(path.resolveSibling("server.log.4")).doesNotExist();
    }
}
