package ec.hito.bench.soak.files;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.soak.BrokenLog;
import ec.hito.bench.soak.SoakedCluster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of imports, of which somebody took a part away. */
class ImportChecksTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        delete from event_log.event where position = (select min(position) from event_log.event where payload->'importedFrom' is not null) | imports that are not whole
        delete from event_log.event where type = 'initiative.milestone-planned' and metadata->>'correlationId' in (select metadata->>'correlationId' from event_log.event where payload->>'kind' = 'milestones') | imports that are not whole
        delete from event_log.event where position = (select min(position) from event_log.event where type = 'import.applied' and payload->>'kind' = 'matrix') | 1 imported initiatives without
        delete from event_log.event where position = (select min(position) from event_log.event where type = 'initiative.registration-revoked') | undone imports that are not wholly undone
        delete from event_log.event where position = (select min(position) from event_log.event where type = 'initiative.milestone-revoked') | undone imports that are not wholly undone
        delete from event_log.event where type = 'import.undone' | taken back without their undoing
        delete from event_log.event where type = 'initiative.registration-revoked' | rows of the matrix that two initiatives hold
        """)
    void whatSomebodyBrokeIsNoticed(String broken, String violation) {
        try (var log = new BrokenLog(SoakedCluster.shared().cluster().database(), broken)) {
            assertThat(new ImportChecks(log.jdbc()).violations()).anyMatch(found -> found.contains(violation));
        }
    }
}
