/**
 * Generations of the read model: schemas of the same tables, of which one is in force. A new one is filled beside it and takes its place in
 * one transaction, so that no read ever sees a read model that is empty or half made.
 */
@NullMarked
package ec.hito.query.generation;

import org.jspecify.annotations.NullMarked;
