package ec.hito.bench.soak.files;

import ec.hito.bench.soak.service.Call;
import ec.hito.bench.soak.service.Client;
import ec.hito.bench.soak.service.Cluster;
import ec.hito.bench.soak.service.Ledger;
import ec.hito.bench.soak.service.ServiceRound;
import ec.hito.local.services.SampleToken;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Imports matrices and milestones, looks at them before in a dry run, imports them again and takes some back. */
final class Importing implements ServiceRound.Work {
    private static final String EFFECTIVE = "effectiveOn=2025-06-30";
    private static final int MOST_ROWS = 20;

    private final Client planning;
    private final Ledger ledger;
    private final int client;
    private final String keys;
    private final RandomGenerator random;
    private final Initiative initiative;
    private int files;
    private int requests;

    /** @param client tells it from the other clients */
    Importing(Cluster cluster, int client, String keys, RandomGenerator random) {
        this.planning = cluster.client(SampleToken.PLANNING);
        this.ledger = cluster.ledger();
        this.client = client;
        this.keys = keys;
        this.random = random;
        this.initiative = Initiative.begun(planning, ledger, keys);
    }

    @Override
    public void until(BooleanSupplier stop) {
        do {
            files++;
            var rows = 2 + random.nextInt(MOST_ROWS - 1);
            life("matrix", matrix(rows), rows);
            life("milestones", milestones(rows), rows);
        } while (!stop.getAsBoolean());
    }

    /** Of the first file all of it, so that also the shortest round has an import that was undone. */
    private void life(String kind, byte[] file, int rows) {
        if (random.nextBoolean()) {
            send(kind, file, rows, true);
        }
        var importId = send(kind, file, rows, false);
        if (random.nextBoolean()) {
            send(kind, file, rows, false);
        }
        if (files == 1 || random.nextInt(3) == 0) {
            undo(importId);
            if (files == 1 || random.nextBoolean()) {
                send(kind, file, rows, false);
            }
        }
    }

    /** The import's id. */
    private String send(String kind, byte[] file, int rows, boolean dryRun) {
        requests++;
        var call = Call.file("/imports/%s?dryRun=%s&%s".formatted(kind, dryRun, EFFECTIVE), kind + ".csv", file);
        var reply = planning.ask(dryRun ? call : call.under(keys + "-" + requests));
        var id = reply.text("importId");
        if (!reply.accepted() || reply.number("rows") != rows) {
            ledger.fault("an import of %d rows was answered %d %s".formatted(rows, reply.status(), reply.json()));
        } else if (!dryRun && reply.number("created") + reply.number("changed") > 0) {
            ledger.accepted("import-" + id, 0, reply.position());
        }
        return id;
    }

    /** A repeated undo finds nothing left to do, and then only says where the log ends. */
    private void undo(String importId) {
        var reply = planning.ask(Call.without("DELETE", "/imports/" + importId));
        if (!reply.accepted()) {
            return;
        }
        if (reply.number("revoked") + reply.number("restored") > 0) {
            ledger.accepted("import-" + importId, 1, reply.position());
        } else if (reply.attempts() > 1) {
            ledger.acceptedSomewhere("import-" + importId, 1);
        }
    }

    /** Each row an initiative of its own, in entries that no other client has. */
    private byte[] matrix(int rows) {
        var first = 1000 + client * 90_000 + files * (MOST_ROWS + 1);
        return IntStream.range(first, first + rows)
                .mapToObj(entry -> "%d,%s-%d,1.1,Iniciativa %s-%d,1,Articular,Convenio\n"
                        .formatted(entry, keys, entry, keys, entry))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(
                                "",
                                "entry,initiative_key,management_objective,initiative,articulation_no,"
                                        + "articulation_objective,mechanisms\n",
                                ""),
                        Importing::utf8));
    }

    private byte[] milestones(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "%s,Hito %d de %d,2034-06-30,%d\n"
                        .formatted(initiative.code(), row, files, 1 + random.nextInt(5)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("", "initiative_code,title,due_on,weight\n", ""), Importing::utf8));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
