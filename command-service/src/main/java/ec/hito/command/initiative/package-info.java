/**
 * The rules of one initiative: what may be recorded of its articulations, mechanisms, milestones and their progress.
 * Pure: ids and today's day come in with the command, and the state is folded from the stream's own events.
 */
@NullMarked
package ec.hito.command.initiative;

import org.jspecify.annotations.NullMarked;
