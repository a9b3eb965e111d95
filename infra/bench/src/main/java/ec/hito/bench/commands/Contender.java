package ec.hito.bench.commands;

import ec.hito.command.initiative.InitiativeCommand;

/** One way to carry out commands so that what came of them is durable when they are answered. */
interface Contender extends AutoCloseable {
    String name();

    /** What was set, besides the defaults. */
    String setting();

    /** Whether it is measured at this: one that would do the same as another is not. */
    default boolean takes(Operation operation) {
        return true;
    }

    /** Carries out the command; returns once it is durable. */
    void send(InitiativeCommand command);

    /** How many rows its table of events has. */
    long rows();

    /** How many rows it adds for a command that makes so many events. */
    default long rowsFor(long events) {
        return events;
    }

    @Override
    void close();
}
