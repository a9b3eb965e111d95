/**
 * The plan's address on the HTTP edge.
 * Reads a plan as its data file has it, and names every part of it that is missing.
 */
@NullMarked
package ec.hito.command.plan.http;

import org.jspecify.annotations.NullMarked;
