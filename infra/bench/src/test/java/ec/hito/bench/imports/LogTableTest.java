package ec.hito.bench.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.workload.HitoLog;
import ec.hito.bench.workload.Workload;
import ec.hito.command.imports.milestones.MilestoneFile;
import ec.hito.command.imports.milestones.MilestoneRow;
import ec.hito.command.imports.table.Table;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTableTest {
    private static final int INITIATIVES = 3;

    @Test
    void theLogTellsWhatTheBenchNeeds(@TempDir Path data) {
        try (var workspace = Workspace.open(new Settings(Path.of(""), data, null, null, null, true))) {
            var database = BenchPostgres.start(workspace).hito();
            try (var log = new HitoLog(database)) {
                var workload = new Workload(1);
                var initiatives = log.begin(workload, INITIATIVES);
                var table = new LogTable(database);

                var file = MilestoneFile.of(Table.read(MilestoneRows.file(table.codes(initiatives), 7, 1)));
                assertThat(file.faults()).isEmpty();
                assertThat(file.rows()).hasSize(7);
                assertThat(file.rows().stream().map(MilestoneRow::initiative).distinct())
                        .hasSize(INITIATIVES);

                var last = log.events().head().position();
                assertThatExceptionOfType(BenchFailure.class).isThrownBy(() -> table.heldMilliseconds(last));
                log.send(initiatives.getFirst().more(workload.random()));
                assertThat(table.heldMilliseconds(last)).isPositive();

                assertThat(table.copySeconds(1, last)).isPositive();
                assertThatExceptionOfType(BenchFailure.class).isThrownBy(() -> table.copySeconds(1, last + 2));
            }
        }
    }
}
