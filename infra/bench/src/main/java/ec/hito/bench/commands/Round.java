package ec.hito.bench.commands;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.ClosedLoop;
import ec.hito.bench.harness.Measured;
import ec.hito.bench.workload.City;
import ec.hito.bench.workload.Decided;
import ec.hito.bench.workload.Known;
import ec.hito.bench.workload.Underway;
import ec.hito.bench.workload.Workload;
import ec.hito.command.initiative.Initiative;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** One contender's part of a round: initiatives of its own, and measurements that are checked against its tables. */
final class Round {
    private static final int PREPARING = 16;

    private final Contender contender;
    private final Workload workload;
    private final BenchPostgres postgres;
    private final List<Known> initiatives;

    /** Brings the initiatives about by commands, three for each. */
    Round(Contender contender, Workload workload, BenchPostgres postgres, int initiatives) {
        this.contender = contender;
        this.workload = workload;
        this.postgres = postgres;
        var begun = workload.underway(initiatives);
        ClosedLoop.runOnce(
                PREPARING,
                begun.size(),
                number -> () -> begun.get(number).commands().forEach(contender::send));
        this.initiatives = begun.stream().map(Underway::known).toList();
    }

    String name() {
        return contender.name();
    }

    boolean takes(Cell cell) {
        return contender.takes(cell.operation());
    }

    /** @throws BenchFailure if the contender's tables do not hold exactly what it acknowledged */
    Measured measure(Cell cell, Duration time) {
        postgres.checkpoint();
        var before = contender.rows();
        var measured = ClosedLoop.run(
                cell.callers(),
                time,
                caller -> cell.operation().calls(contender, workload, share(caller, cell.callers())));
        var kept = contender.rows() - before;
        var acknowledged = measured.answered() * contender.rowsFor(events(cell.operation()));
        if (kept != acknowledged) {
            throw new BenchFailure("%s acknowledged %d events at %s, and keeps %d."
                    .formatted(contender.name(), acknowledged, cell, kept));
        }
        return measured;
    }

    /** Each caller has initiatives of its own, so that none waits for another. */
    private List<Known> share(int caller, int callers) {
        return IntStream.range(0, initiatives.size())
                .filter(number -> number % callers == caller)
                .mapToObj(initiatives::get)
                .toList();
    }

    private long events(Operation operation) {
        return switch (operation) {
            case CREATE ->
                Decided.events(workload.registration(workload.random()), Initiative.INITIAL, City.catalogue())
                        .size();
            case PROGRESS -> 1;
        };
    }
}
