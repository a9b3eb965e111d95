package ec.hito.bench.soak.disk;

import ec.hito.bench.soak.round.Breaking;
import ec.hito.bench.soak.round.Waiting;
import ec.hito.bench.soak.service.Call;
import ec.hito.bench.soak.service.Cluster;
import ec.hito.bench.soak.service.Reply;
import ec.hito.local.services.SampleToken;
import java.util.List;

/** Fills the disk, waits until clients were refused because of it, looks whether reading goes on, and makes room again. */
final class FullDisk implements Breaking.Way {
    private static final int REFUSALS = 5;

    private final Cluster cluster;
    private final SmallDisk disk;
    private final List<String> codes;
    private final String uploadId;
    private final boolean readsGoOn;

    /**
     * @param codes with which an act may be refused while there is no room
     * @param uploadId of a file that stands
     * @param readsGoOn whether PostgreSQL is to answer all the while; where its own log finds no room it stops
     */
    FullDisk(Cluster cluster, SmallDisk disk, List<String> codes, String uploadId, boolean readsGoOn) {
        this.cluster = cluster;
        this.disk = disk;
        this.codes = codes;
        this.uploadId = uploadId;
        this.readsGoOn = readsGoOn;
    }

    @Override
    public void breakIt() {
        var before = refusals();
        disk.fill();
        Waiting.until(() -> refusals() >= before + REFUSALS, "nobody is refused though the disk is full");
        if (readsGoOn) {
            read();
        }
        disk.free();
        if (!cluster.postgres().runs()) {
            cluster.postgres().start();
        }
    }

    private long refusals() {
        return codes.stream()
                .mapToLong(code -> cluster.ledger().refusals().getOrDefault(code, 0L))
                .sum();
    }

    private void read() {
        var reply = cluster.client(SampleToken.PLANNING).askOnce(Call.without("GET", "/evidence/" + uploadId), 1);
        if (reply.filter(Reply::accepted).isEmpty()) {
            cluster.ledger().fault("a file could not be read while the disk was full: " + reply.map(Reply::json));
        }
    }
}
