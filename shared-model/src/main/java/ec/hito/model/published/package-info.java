/**
 * The events as other municipal systems get them: what leaves Hito, under which names, by which schemas.
 * Kept apart from what is stored, so that either can change without the other.
 */
@NullMarked
package ec.hito.model.published;

import org.jspecify.annotations.NullMarked;
