package ec.hito.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.log.FilledLog;
import ec.hito.bench.log.StreamTemplate;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadModelTest {
    @Test
    void isMadeFromAFilledLogWithoutPagesAndHttp(@TempDir Path data) {
        try (var workspace = Workspace.open(new Settings(Path.of(""), data, null, null, null, true))) {
            var database = BenchPostgres.start(workspace).hito();
            var initiatives = FilledLog.fill(database, StreamTemplate.overTime(), 200);

            try (var model = ReadModel.followed(database)) {
                assertThat(model.rebuild()).isPositive();
            }

            assertThat(database.owner()
                            .sql("select count(*) from read_model_2.initiative")
                            .query(Long.class)
                            .single())
                    .isEqualTo(initiatives);
        }
    }
}
