/**
 * Registering the secretariats that may lead initiatives.
 * Each is a stream of its own, so its history keeps what it was called and when.
 */
@NullMarked
package ec.hito.command.secretariat;

import org.jspecify.annotations.NullMarked;
