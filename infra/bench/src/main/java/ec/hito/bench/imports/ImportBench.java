package ec.hito.bench.imports;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.KeepAliveClient;
import ec.hito.bench.harness.Report;
import ec.hito.bench.harness.ServiceProcess;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Spread;
import ec.hito.bench.harness.Surroundings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.imports.ImportCalls.Answered;
import ec.hito.bench.workload.HitoLog;
import ec.hito.bench.workload.Known;
import ec.hito.bench.workload.Workload;
import ec.hito.local.process.Ports;
import ec.hito.local.services.Addresses;
import ec.hito.local.services.SampleToken;
import ec.hito.local.services.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToDoubleFunction;

/** Imports a file of very many milestones while somebody else records progress, and takes it back; beside a plain COPY of the same rows. */
public final class ImportBench {
    /** The file's milestones are those of so many initiatives; of others somebody records progress meanwhile. */
    private static final int INITIATIVES = 100;

    private final Settings settings;
    private final Report report;
    private final Workload workload = new Workload(Settings.SEED);
    private final int rows;
    private final int rounds;
    private final Duration before;

    private ImportBench(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
        this.rows = Math.toIntExact(settings.events(50_000, 5_000));
        this.rounds = settings.rounds(3, 1);
        this.before = settings.each(15, 3);
    }

    public static void run(Settings settings, Report report) {
        report.heading("imports: a file of milestones over HTTP, while somebody else records progress");
        try (var workspace = Workspace.open(settings)) {
            new ImportBench(settings, report).run(workspace);
        }
    }

    private void run(Workspace workspace) {
        var postgres = BenchPostgres.startForMeasuring(workspace, settings);
        List<Known> initiatives;
        try (var log = new HitoLog(postgres.hito())) {
            initiatives = log.begin(workload, 2 * INITIATIVES);
        }
        describe(postgres);
        var addresses = new Addresses(Ports.free(), Ports.free(), Ports.free(), Ports.free(), postgres.port());
        report.step("starting the identity provider and command-service");
        ServiceProcess.start(workspace, settings, Service.IDENTITY, addresses);
        ServiceProcess.start(workspace, settings, Service.COMMAND, addresses);
        var token = SampleToken.of(addresses, SampleToken.PLANNING);
        var table = new LogTable(postgres.hito());
        var codes = table.codes(initiatives.subList(0, INITIATIVES));
        var others = initiatives.subList(INITIATIVES, initiatives.size());
        try (var calls = new ImportCalls(addresses.command(), token);
                var client = new KeepAliveClient(addresses.commandPort(), token)) {
            var measured = new ArrayList<Round>();
            for (int round = 0; round <= rounds; round++) {
                report.step(round == 0 ? "warming up" : "round %d of %d".formatted(round, rounds));
                postgres.checkpoint();
                var one = round(calls, client, others, table, MilestoneRows.file(codes, rows, round));
                if (round > 0) {
                    measured.add(one);
                }
            }
            show(measured);
        }
    }

    private void describe(BenchPostgres postgres) {
        var facts = new LinkedHashMap<>(Surroundings.of(postgres));
        facts.put(
                "service",
                "command-service in its own JVM as it is started locally: "
                        + String.join(" ", Service.COMMAND.arguments()));
        facts.put("file", "CSV, %d milestones of %d initiatives, all new".formatted(rows, INITIATIVES));
        facts.put("others", "one connection, a record of progress every 50 ms, timed from when it was due");
        facts.put("lock", "from the append's stamp to that of whoever came next: held at most so long");
        facts.put(
                "measured",
                "%d rounds after one to warm up, others alone for %d s before each"
                        .formatted(rounds, before.toSeconds()));
        report.facts(facts);
    }

    private Round round(ImportCalls calls, KeepAliveClient client, List<Known> others, LogTable table, byte[] file) {
        var dry = UUID.randomUUID();
        var dryRun = awaited("dry run", calls, dry, calls.milestones(file, dry, true));
        var id = UUID.randomUUID();
        var alone = new Others(client, others, workload.random());
        rest(before);
        var undisturbed = alone.ended();
        var acting = new Others(client, others, workload.random());
        var imported = awaited("import", calls, id, calls.milestones(file, id, false));
        requireAll(imported);
        var meanwhile = acting.ended();
        var copy = table.copySeconds(imported.position() - rows, imported.position() - 1);
        var again = new Others(client, others, workload.random());
        var undone = awaited("undo", calls, id, calls.undo(id));
        again.ended();
        return new Round(
                dryRun.seconds(),
                imported.seconds(),
                undone.seconds(),
                table.heldMilliseconds(imported.position()),
                table.heldMilliseconds(undone.position()),
                undisturbed,
                meanwhile,
                copy);
    }

    private void requireAll(Answered imported) {
        var changed = imported.body().path("changed").intValue();
        var kept = imported.body().path("rows").intValue();
        if (changed != INITIATIVES || kept != rows) {
            throw new BenchFailure("%d rows of %d initiatives were imported.".formatted(kept, changed));
        }
    }

    /** Tells every few seconds how far it is, as a person who waits would ask. */
    private Answered awaited(String what, ImportCalls calls, UUID id, CompletableFuture<Answered> answer) {
        while (true) {
            try {
                return answer.get(2, TimeUnit.SECONDS);
            } catch (TimeoutException notYet) {
                report.step("  %s: %s".formatted(what, calls.progress(id)));
            } catch (ExecutionException failure) {
                throw new BenchFailure("The %s failed:".formatted(what), failure.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new BenchFailure("The measurement was interrupted.");
            }
        }
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The measurement was interrupted.");
        }
    }

    private void show(List<Round> all) {
        report.table(List.of(
                List.of("what", "median (min–max)"),
                row("dry run, s", all, Round::dryRun, 2),
                row("import, s", all, Round::seconds, 2),
                row("undo, s", all, Round::undo, 2),
                row("log locked for the import, ms", all, Round::held, 0),
                row("log locked for the undo, ms", all, Round::undoHeld, 0),
                row("COPY of the same rows, s", all, Round::copy, 2),
                row("others before it: p99, ms", all, one -> one.before().milliseconds(0.99), 1),
                row("others before it: longest, ms", all, one -> one.before().milliseconds(1), 1),
                row("others meanwhile: p99, ms", all, one -> one.meanwhile().milliseconds(0.99), 1),
                row("others meanwhile: longest, ms", all, one -> one.meanwhile().milliseconds(1), 1)));
        var seconds = median(all, Round::seconds);
        var result = new LinkedHashMap<String, Double>();
        result.put("import_s", seconds);
        result.put("rows_per_s", rows / seconds);
        result.put("dry_run_s", median(all, Round::dryRun));
        result.put("undo_s", median(all, Round::undo));
        result.put("locked_ms", median(all, Round::held));
        result.put("undo_locked_ms", median(all, Round::undoHeld));
        result.put("locked_vs_copy", median(all, one -> one.held() / 1000 / one.copy()));
        result.put("import_vs_copy", median(all, one -> one.seconds() / one.copy()));
        result.put("others_longest_ms", median(all, one -> one.meanwhile().milliseconds(1)));
        result.put("others_p99_vs_before", median(all, one -> ratio(one, 0.99)));
        result.put("others_longest_vs_before", median(all, one -> ratio(one, 1)));
        report.result("imports", result);
    }

    private static double ratio(Round round, double share) {
        return round.meanwhile().milliseconds(share) / round.before().milliseconds(share);
    }

    private static List<String> row(String name, List<Round> all, ToDoubleFunction<Round> figure, int decimals) {
        return List.of(name, spread(all, figure).text(decimals));
    }

    private static double median(List<Round> all, ToDoubleFunction<Round> figure) {
        return spread(all, figure).median();
    }

    private static Spread spread(List<Round> all, ToDoubleFunction<Round> figure) {
        return Spread.of(all.stream().mapToDouble(figure).boxed().toList());
    }
}
