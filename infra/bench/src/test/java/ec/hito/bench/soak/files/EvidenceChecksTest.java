package ec.hito.bench.soak.files;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.soak.BrokenLog;
import ec.hito.bench.soak.SoakedCluster;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of kept files, after somebody got at the files. */
class EvidenceChecksTest {
    /** A file that an act cites and nobody withdrew. */
    private static final String CITED = "(select min(sha256) from evidence.content where removed_at is null)";

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        update evidence.chunk set bytes = 'x' where number = 0 and sha256 = CITED        | 1 files whose bytes are not
        delete from evidence.chunk where number = 0 and sha256 = CITED                   | 1 files whose bytes are not
        delete from evidence.chunk where sha256 = CITED                                  | 1 files whose bytes are not
        delete from evidence.upload where sha256 = CITED                                 | cited uploads that are not there
        update evidence.content set size = size + 1 where sha256 = CITED                 | cited uploads that are not there
        update evidence.content set removed_at = now() where sha256 = CITED              | 1 files that are gone and were not withdrawn
        insert into evidence.chunk select sha256, 0, 'x'::bytea from evidence.content where removed_at is not null limit 1 | 1 files that were withdrawn and are there
        """)
    void whatSomebodyBrokeIsNoticed(String broken, String violation) {
        try (var log = broken(broken.replace("CITED", CITED))) {
            assertThat(new EvidenceChecks(log.jdbc()).violations(List.of()))
                    .anyMatch(found -> found.contains(violation));
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        insert into evidence.upload select gen_random_uuid(), CITED, null, 's', now(), now()                        | 1 uploads that no act cites
        insert into evidence.content values ('0000000000000000000000000000000000000000000000000000000000000000', 'x/y', 1) | 1 files that no upload is of
        """)
    void whatTheUpkeepOverlookedIsNoticed(String left, String violation) {
        try (var log = broken(left.replace("CITED", CITED))) {
            assertThat(new EvidenceChecks(log.jdbc()).leftovers()).anyMatch(found -> found.startsWith(violation));
        }
    }

    @Test
    void anUploadThatWasAnsweredAndIsNotThereIsNoticed() {
        var unknown = new HandedIn.File(UUID.randomUUID().toString(), "0".repeat(64), 1);
        try (var log = broken("select 1")) {
            assertThat(new EvidenceChecks(log.jdbc()).violations(List.of(unknown)))
                    .containsExactly("1 uploads that were answered and are not there");
        }
    }

    private static BrokenLog broken(String statement) {
        return new BrokenLog(SoakedCluster.shared().cluster().database(), statement);
    }
}
