/**
 * The address of actors on the HTTP edge.
 * Turns a request into a command and the receipt into an answer.
 */
@NullMarked
package ec.hito.command.actor.http;

import org.jspecify.annotations.NullMarked;
