package ec.hito.bench.imports;

import ec.hito.bench.harness.Measured.Latencies;

/**
 * What was measured in one round.
 *
 * @param dryRun seconds until a dry run was answered, and nobody else acted
 * @param seconds until the import was answered
 * @param undo seconds until its undoing was answered
 * @param held for how long, at most, the log was locked for the import, in milliseconds
 * @param undoHeld the same for its undoing
 * @param before how long others' records took before the import
 * @param meanwhile how long they took while it ran
 * @param copy seconds of a plain COPY of the same rows
 */
record Round(
        double dryRun,
        double seconds,
        double undo,
        double held,
        double undoHeld,
        Latencies before,
        Latencies meanwhile,
        double copy) {}
