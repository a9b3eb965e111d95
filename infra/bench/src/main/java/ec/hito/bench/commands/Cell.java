package ec.hito.bench.commands;

/** One thing that every contender is measured at in every round. */
record Cell(Operation operation, int callers) {}
