package ec.hito.bench.commands;

import ec.hito.bench.harness.Database;
import ec.hito.bench.workload.HitoLog;
import ec.hito.command.initiative.InitiativeCommand;

/** The project's own command path. */
final class Hito implements Contender {
    private final Database database;
    private final HitoLog log;

    Hito(Database database) {
        this.database = database;
        this.log = new HitoLog(database);
    }

    @Override
    public String name() {
        return "hito";
    }

    @Override
    public String setting() {
        return "ShellFeature without the HTTP edge, pool of %d as in application.yaml".formatted(log.connections());
    }

    @Override
    public void send(InitiativeCommand command) {
        log.send(command);
    }

    @Override
    public long rows() {
        return HitoLog.rows(database);
    }

    @Override
    public void close() {
        log.close();
    }
}
