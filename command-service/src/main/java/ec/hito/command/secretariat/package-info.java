/**
 * The secretariats that may lead initiatives: registered, renamed, merged.
 * Each is a stream of its own, so its history keeps what it was called and when.
 */
@NullMarked
package ec.hito.command.secretariat;

import org.jspecify.annotations.NullMarked;
