package ec.hito.bench.soak.files;

import ec.hito.bench.harness.Settings;
import ec.hito.bench.soak.round.Breaking;
import ec.hito.bench.soak.round.Outcome;
import ec.hito.bench.soak.round.Waiting;
import ec.hito.bench.soak.service.Beginning;
import ec.hito.bench.soak.service.Cluster;
import ec.hito.bench.soak.service.ServiceRound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;

/** Hands in evidence and imports files through two services while they, their connections and PostgreSQL are killed. */
public final class FileSoak {
    private static final int CITING = 3;
    private static final int IMPORTING = 2;

    private FileSoak() {}

    /** A round on a log of its own. */
    public static Outcome round(Settings settings, long seed, Duration time) {
        try (var cluster = Cluster.start(settings)) {
            Beginning.of(cluster);
            return on(cluster, new Breaking(cluster.ways(), seed, ServiceRound.LONGEST_QUIET), seed, time);
        }
    }

    /** A round on what stands. */
    public static Outcome on(Cluster cluster, Breaking breaking, long seed, Duration time) {
        var handedIn = new HandedIn();
        var round = new ServiceRound(cluster);
        var kills = round.breakWhile(works(cluster, handedIn, seed), breaking, time);
        var evidence = new EvidenceChecks(cluster.database().owner());
        var imports = new ImportChecks(cluster.database().owner());
        var violations = new ArrayList<>(evidence.violations(handedIn.all()));
        violations.addAll(imports.violations());
        var files = evidence.files();
        violations.addAll(leftovers(cluster, evidence));
        var outcome = round.outcome(kills, violations);
        var figures = new HashMap<>(outcome.figures());
        figures.put("uploads", (long) handedIn.all().size());
        figures.put("files", files);
        figures.put("imports", imports.imports());
        return new Outcome(figures, outcome.violations());
    }

    private static List<ServiceRound.Work> works(Cluster cluster, HandedIn handedIn, long seed) {
        var random = new SplittableRandom(seed);
        var works = new ArrayList<ServiceRound.Work>();
        for (int client = 0; client < CITING; client++) {
            works.add(new Citing(cluster, handedIn, "cita-" + seed + "-" + client, random.split()));
        }
        for (int client = 0; client < IMPORTING; client++) {
            works.add(new Importing(cluster, client, "importa-" + seed + "-" + client, random.split()));
        }
        return works;
    }

    /** What is still there after a day has passed and the services were started anew, which is when they look for it. */
    private static List<String> leftovers(Cluster cluster, EvidenceChecks evidence) {
        var incoming = new IncomingFiles(cluster.incoming());
        evidence.letADayPass();
        incoming.letADayPass();
        cluster.replaceAService();
        try {
            Waiting.until(() -> left(evidence, incoming).isEmpty(), "not deleted");
            return evidence.violations(List.of());
        } catch (IllegalStateException stillThere) {
            return left(evidence, incoming);
        }
    }

    private static List<String> left(EvidenceChecks evidence, IncomingFiles incoming) {
        var left = new ArrayList<>(evidence.leftovers());
        left.addAll(incoming.leftovers());
        return left;
    }
}
