package ec.hito.bench.soak.disk;

import ec.hito.bench.harness.Settings;
import ec.hito.bench.soak.files.FileSoak;
import ec.hito.bench.soak.round.Breaking;
import ec.hito.bench.soak.round.Outcome;
import ec.hito.bench.soak.service.Beginning;
import ec.hito.bench.soak.service.Call;
import ec.hito.bench.soak.service.Cluster;
import ec.hito.local.services.SampleToken;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets evidence be handed in and cited, and files be imported, while the disk is full at times. In one half of the rounds the log's and the
 * files' tables are on the small disk, and the services' folder for incoming files; in the other all of PostgreSQL is, its own log with it.
 */
public final class DiskSoak {
    private static final int TABLES_MEGABYTES = 48;
    private static final int ALL_MEGABYTES = 320;

    /** In so short a time clients do not fill the room that was made. */
    private static final Duration LONGEST_QUIET = Duration.ofSeconds(2);

    private DiskSoak() {}

    /** A round on a log of its own. */
    public static Outcome round(Settings settings, long seed, Duration time) {
        return seed % 2 == 0 ? everything(settings, seed, time) : tablesAlone(settings, seed, time);
    }

    /** PostgreSQL refuses what it has no room for, and goes on. */
    private static Outcome tablesAlone(Settings settings, long seed, Duration time) {
        try (var disk = SmallDisk.mounted(settings, TABLES_MEGABYTES);
                var cluster = Cluster.start(settings, null, disk.folder())) {
            Beginning.of(cluster);
            moveTables(cluster, disk.newFolder("tables"));
            var full = new FullDisk(cluster, disk, List.of("no-room"), handIn(cluster), true);
            return FileSoak.on(cluster, new Breaking(List.of(full), seed, LONGEST_QUIET), seed, time);
        }
    }

    /** PostgreSQL stops where its own log has no room, and somebody has to start it once there is. */
    private static Outcome everything(Settings settings, long seed, Duration time) {
        try (var disk = SmallDisk.mounted(settings, ALL_MEGABYTES);
                var cluster = Cluster.start(settings, disk.folder(), null)) {
            Beginning.of(cluster);
            var codes = List.of("no-room", "unavailable", "outcome-unknown");
            var full = new FullDisk(cluster, disk, codes, handIn(cluster), false);
            return FileSoak.on(cluster, new Breaking(List.of(full), seed, LONGEST_QUIET), seed, time);
        }
    }

    private static void moveTables(Cluster cluster, Path folder) {
        var superuser = JdbcClient.create(cluster.database().direct("postgres"));
        superuser.sql("create tablespace small location '" + folder + "'").update();
        for (var table : List.of("event_log.event", "evidence.chunk", "evidence.upload")) {
            superuser.sql("alter table " + table + " set tablespace small").update();
        }
    }

    private static String handIn(Cluster cluster) {
        var file = "%PDF-1.7\nantes de que se llene el disco\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        return cluster.client(SampleToken.PLANNING)
                .ask(Call.file("/evidence", "acta.pdf", file))
                .text("uploadId");
    }
}
