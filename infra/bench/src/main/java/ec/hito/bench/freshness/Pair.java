package ec.hito.bench.freshness;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.KeepAliveClient;
import ec.hito.bench.workload.Known;
import java.util.regex.Pattern;

/** A client of both services: it records, and then reads what it recorded. */
final class Pair implements AutoCloseable {
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final KeepAliveClient command;
    private final KeepAliveClient query;

    /** @param token of whoever records */
    Pair(int commandPort, String token, int queryPort) {
        this.command = new KeepAliveClient(commandPort, token);
        this.query = new KeepAliveClient(queryPort);
    }

    /**
     * Records progress and reads the initiative with {@code minPosition}, which waits on the server until the position is there.
     *
     * @return nanoseconds from the command's answer in hand to the read's answer in hand, the read's own time included
     */
    long visibleAfter(Known initiative) {
        var recorded =
                command.post(initiative.progressPath(), Known.progressBody()).require(200);
        var acknowledged = System.nanoTime();
        var read = query.get(path(initiative) + "?minPosition=" + recorded.position())
                .require(200);
        var visible = System.nanoTime();
        requireSeen(version(recorded.body()), version(read.body()));
        return visible - acknowledged;
    }

    /** The same read of what has been visible for long: what of the time is the read's own. */
    long readAlone(Known initiative) {
        var begun = System.nanoTime();
        query.get(path(initiative) + "?minPosition=1").require(200);
        return System.nanoTime() - begun;
    }

    private static String path(Known initiative) {
        return "/api/v1/initiatives/" + initiative.initiative();
    }

    private static long version(String body) {
        var versions = VERSION.matcher(body);
        if (!versions.find()) {
            throw new BenchFailure("No version in " + body);
        }
        return Long.parseLong(versions.group(1));
    }

    private static void requireSeen(long recorded, long read) {
        if (read < recorded) {
            throw new BenchFailure("Version %d was recorded, and %d was read.".formatted(recorded, read));
        }
    }

    @Override
    public void close() {
        command.close();
        query.close();
    }
}
