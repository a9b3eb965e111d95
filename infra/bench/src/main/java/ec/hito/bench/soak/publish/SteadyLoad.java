package ec.hito.bench.soak.publish;

import ec.hito.bench.harness.Measured.Latencies;
import ec.hito.bench.harness.OpenLoop;
import ec.hito.bench.soak.service.Call;
import ec.hito.bench.soak.service.Client;
import ec.hito.bench.soak.service.Cluster;
import ec.hito.bench.soak.service.Ledger;
import ec.hito.local.services.SampleToken;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Progress recorded at a steady rate by clients of whom each has an initiative of its own, so that only the services can be in their way. */
final class SteadyLoad {
    private static final int CLIENTS = 16;
    private static final int PER_SECOND = 50;
    private static final String DAY = "2025-06-30";

    /** A client with the milestone that it works on. */
    private record Worker(Client client, String initiative, String milestone, AtomicLong acts) {
        private String path() {
            return "/initiatives/%s/milestones/%s/progress".formatted(initiative, milestone);
        }
    }

    private final Ledger ledger;
    private final List<Worker> workers;

    /** @param keys what the clients' keys begin with, as those of no others */
    SteadyLoad(Cluster cluster, String keys) {
        this.ledger = cluster.ledger();
        this.workers = IntStream.range(0, CLIENTS)
                .mapToObj(number -> worker(cluster.client(SampleToken.PLANNING), keys + "-" + number))
                .toList();
    }

    private Worker worker(Client client, String name) {
        var registered =
                client.ask(Call.post("/initiatives", """
                    {"name": "Ciclovía %s", "leadSecretariat": "movilidad", "effectiveOn": "%s",
                     "articulations": [{"managementObjective": "2.3", "objective": "Dar prioridad a quien va en bicicleta"}]}
                    """.formatted(name, DAY)).under(name + "-registration"));
        var id = registered.text("id");
        ledger.accepted("initiative-" + id, registered.number("version"), registered.position());
        var planned = client.ask(Call.post("/initiatives/" + id + "/milestones", """
            {"title": "Diseño definitivo", "dueOn": "2034-06-30", "weight": 1, "effectiveOn": "%s"}
            """.formatted(DAY))
                .under(name + "-milestone"));
        ledger.accepted("initiative-" + id, planned.number("version"), planned.position());
        return new Worker(client, id, planned.text("id"), new AtomicLong());
    }

    /** How long each act took. One that is refused or not answered is a fault in the ledger. */
    Latencies goOnFor(Duration time) {
        return OpenLoop.run(workers, PER_SECOND, time, this::act);
    }

    private long act(Worker worker) {
        var number = worker.acts().incrementAndGet();
        var call = Call.post(worker.path(), """
            {"percent": 40, "note": "Avance %d", "effectiveOn": "%s"}
            """.formatted(number, DAY)).under(worker.milestone() + "-" + number);
        var begun = System.nanoTime();
        var reply = worker.client().askOnce(call, 1);
        var nanos = System.nanoTime() - begun;
        reply.filter(answer -> answer.accepted())
                .ifPresentOrElse(
                        answer -> ledger.accepted(
                                "initiative-" + worker.initiative(), answer.number("version"), answer.position()),
                        () -> ledger.fault("an act was not taken: " + reply));
        return nanos;
    }
}
