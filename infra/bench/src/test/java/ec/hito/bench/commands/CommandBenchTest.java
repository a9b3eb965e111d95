package ec.hito.bench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Report;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandBenchTest {
    @Test
    void allContendersCarryOutTheSameCommandsAndKeepWhatTheyAcknowledge(@TempDir Path data) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var workspace = Workspace.open(new Settings(Path.of(""), data, null, null, null, true))) {
            var extent = new Extent(List.of(2), 2, Duration.ofMillis(50), Duration.ofMillis(50), 8);
            var report = new Report(new PrintStream(out, true, StandardCharsets.UTF_8));

            new CommandBench(extent, report, BenchPostgres.start(workspace)).run();
        }

        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList().getLast())
                .startsWith("RESULT commands vs_axon_jdbc_2=")
                .contains(" per_s_2=", " vs_axon_jpa_2_progress=", " p99_ms_2_progress=");
        try (var left = Files.list(data)) {
            assertThat(left).isEmpty();
        }
    }
}
