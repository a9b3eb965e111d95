/**
 * The addresses of initiatives and of what belongs to them on the HTTP edge.
 * Turns requests into commands with ids of their own; every rule is decided behind it.
 */
@NullMarked
package ec.hito.command.initiative.http;

import org.jspecify.annotations.NullMarked;
