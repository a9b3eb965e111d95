/**
 * The address of territories on the HTTP edge.
 * Turns a request into a command and the receipt into an answer.
 */
@NullMarked
package ec.hito.command.territory.http;

import org.jspecify.annotations.NullMarked;
