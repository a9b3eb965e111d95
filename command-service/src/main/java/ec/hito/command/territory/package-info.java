/**
 * The territories of the catalogue, each a stream of its own.
 * Initiatives refer to them by id.
 */
@NullMarked
package ec.hito.command.territory;

import org.jspecify.annotations.NullMarked;
