/**
 * The events as the log keeps them, each a record under the sealed interface of its stream, with the names they bear on disk.
 * What is stored is never changed: a new meaning is a new revision or a new event.
 */
@NullMarked
package ec.hito.model.stored;

import org.jspecify.annotations.NullMarked;
