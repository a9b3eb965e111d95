package ec.hito.bench.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.workload.HitoLog;
import ec.hito.bench.workload.Workload;
import ec.hito.command.decision.RejectedException;
import ec.hito.model.stored.RecordedEvent;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilledLogTest {
    @Test
    void theServiceGoesOnFromIt(@TempDir Path data) {
        var template = new StreamTemplate();
        try (var workspace = Workspace.open(new Settings(Path.of(""), data, null, null, null, true))) {
            var database = BenchPostgres.start(workspace).hito();
            var streams = FilledLog.fill(database, template, 120);

            try (var log = new HitoLog(database)) {
                var workload = new Workload(1);
                log.send(template.known(streams - 1).more(workload.random()));

                assertThat(log.events().after(0, 1000))
                        .extracting(RecordedEvent::position)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, 123).boxed().toList());
                assertThat(log.events().stream(template.stream(streams - 1), 0))
                        .extracting(RecordedEvent::sequence)
                        .containsExactlyElementsOf(LongStream.rangeClosed(0, StreamTemplate.LENGTH)
                                .boxed()
                                .toList());
                assertThatThrownBy(() -> log.send(workload.registration(workload.random())))
                        .isInstanceOf(RejectedException.class);
            }
        }
    }
}
