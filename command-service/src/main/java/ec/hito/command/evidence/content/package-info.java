/**
 * Tells by its content what kind of file a file is.
 * What a file is called, or said to be by its sender, plays no part in it.
 */
@NullMarked
package ec.hito.command.evidence.content;

import org.jspecify.annotations.NullMarked;
