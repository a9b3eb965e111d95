package ec.hito.bench.soak.log;

import ec.hito.bench.harness.Database;
import ec.hito.eventstore.EventLogSchema;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogTail;
import ec.hito.eventstore.writer.LogStorageEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A process with several callers that append without end, until it is killed. What was acknowledged to a caller it writes down at once.
 */
final class AppenderProcess {
    private static final int POOL = 4;
    private static final int PAGE = 100;

    private AppenderProcess() {}

    /** Arguments: PostgreSQL's port, the file for the acknowledgements, a seed and the number of callers. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("disable-axoniq-console-message", "true");
        var database = new Database(Integer.parseInt(arguments[0]), "hito");
        var seeds = new SplittableRandom(Long.parseLong(arguments[2]));
        var pool = database.pool("hito_command", POOL);
        var log = new EventLog(pool, EventLogSchema.migrated(database.direct(Database.OWNER)));
        var source = new EventLogSource(log, new LogTail(database.url(), "hito_command", ""), PAGE);
        var engine = new LogStorageEngine(pool, Caller.CLAIMS, log, source);
        var acknowledged = Acknowledgements.written(Path.of(arguments[1]));
        IntStream.range(0, Integer.parseInt(arguments[3]))
                .forEach(_ ->
                        Thread.ofPlatform().start(new Caller(engine, log, acknowledged, seeds.split())::appendForEver));
        endWithTheOneWhoStartedIt();
    }

    /** The pipe from there breaks also when that one is killed. */
    private static void endWithTheOneWhoStartedIt() throws IOException {
        System.in.transferTo(OutputStream.nullOutputStream());
        Runtime.getRuntime().halt(0);
    }
}
