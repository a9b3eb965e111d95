package ec.hito.bench.soak.files;

import ec.hito.bench.soak.service.Call;
import ec.hito.bench.soak.service.Client;
import ec.hito.bench.soak.service.Cluster;
import ec.hito.bench.soak.service.Ledger;
import ec.hito.bench.soak.service.Reply;
import ec.hito.bench.soak.service.ServiceRound;
import ec.hito.local.services.SampleToken;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/** Hands in files of evidence, cites them, reads them back, and has some released or withdrawn. */
final class Citing implements ServiceRound.Work {
    private static final int LEAST = 200_000;
    private static final int MOST = 3_000_000;
    private static final String WITHDRAWAL = "{\"reason\": \"Contiene datos personales\"}";

    private final Client planning;
    private final Client monitor;
    private final Ledger ledger;
    private final HandedIn handedIn;
    private final String keys;
    private final RandomGenerator random;
    private final Initiative initiative;
    private long acts;

    Citing(Cluster cluster, HandedIn handedIn, String keys, RandomGenerator random) {
        this.planning = cluster.client(SampleToken.PLANNING);
        this.monitor = cluster.client(SampleToken.MONITOR);
        this.ledger = cluster.ledger();
        this.handedIn = handedIn;
        this.keys = keys;
        this.random = random;
        this.initiative = Initiative.begun(planning, ledger, keys);
    }

    @Override
    public void until(BooleanSupplier stop) {
        beginWithOneOfEach();
        while (!stop.getAsBoolean()) {
            acts++;
            var file = handedIn.any(random);
            if (file.isEmpty() || random.nextInt(3) == 0) {
                handInAndShare();
            } else {
                use(file.get());
            }
        }
    }

    /** So that also the shortest round has a file that is cited and stays, one that is withdrawn, and one that nobody cites. */
    private void beginWithOneOfEach() {
        acts++;
        cite(handIn(pdf()));
        acts++;
        act(planning, handIn(pdf()), "/withdrawal", WITHDRAWAL);
        readBack(handIn(pdf()));
    }

    private byte[] pdf() {
        return Pdf.random(random, LEAST + random.nextInt(MOST - LEAST));
    }

    /** Some are handed in twice. */
    private void handInAndShare() {
        var bytes = pdf();
        handedIn.share(handIn(bytes));
        if (random.nextBoolean()) {
            handInAgain(bytes);
        }
    }

    /** Others may have withdrawn it since. */
    private void handInAgain(byte[] bytes) {
        var reply = planning.ask(Call.file("/evidence", "acta.pdf", bytes));
        if (!reply.code().equals("evidence-withdrawn")) {
            handedIn.share(kept(bytes, reply));
        }
    }

    private HandedIn.File handIn(byte[] bytes) {
        return kept(bytes, planning.ask(Call.file("/evidence", "acta.pdf", bytes)));
    }

    private HandedIn.File kept(byte[] bytes, Reply reply) {
        var file = new HandedIn.File(reply.text("uploadId"), reply.text("sha256"), bytes.length);
        if (reply.accepted()) {
            handedIn.add(file);
        }
        if (!reply.accepted() || !file.sha256().equals(Pdf.sha256(bytes))) {
            ledger.fault("a file was not kept as it was handed in: %d %s".formatted(reply.status(), reply.json()));
        }
        return file;
    }

    private void use(HandedIn.File file) {
        switch (random.nextInt(10)) {
            case 0 -> act(monitor, file, "/release", "{}");
            case 1 -> act(planning, file, "/withdrawal", WITHDRAWAL);
            case 2, 3 -> readBack(file);
            default -> cite(file);
        }
    }

    private void cite(HandedIn.File file) {
        var reply = planning.ask(Call.post(initiative.progressPath(), """
            {"percent": 40, "evidence": [{"uploadId": "%s"}]}
            """.formatted(file.uploadId()))
                .under(keys + "-" + acts));
        if (reply.accepted()) {
            ledger.accepted(initiative.stream(), reply.number("version"), reply.position());
        }
    }

    private void act(Client client, HandedIn.File file, String act, String body) {
        var reply =
                client.ask(Call.post("/evidence/" + file.uploadId() + act, body).under(keys + "-" + acts));
        if (reply.accepted()) {
            ledger.accepted("evidence-" + file.sha256(), reply.number("version"), reply.position());
        }
    }

    private void readBack(HandedIn.File file) {
        var reply = planning.ask(Call.without("GET", "/evidence/" + file.uploadId()));
        if (reply.accepted() && !Pdf.sha256(reply.bytes()).equals(file.sha256())) {
            ledger.fault("%s was read back as something else".formatted(file));
        }
    }
}
