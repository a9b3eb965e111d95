/**
 * Runs the pure deciders: loads a stream from the log, folds it, asks its decider and appends what was decided.
 * The only place of the write side that knows Axon's command bus and event store.
 */
@NullMarked
package ec.hito.command.shell;

import org.jspecify.annotations.NullMarked;
