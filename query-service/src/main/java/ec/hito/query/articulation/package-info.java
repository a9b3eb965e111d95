/**
 * Articulations and the mechanisms they use, in the official words.
 * What the matrix names in passing is kept beside them as what it is: words that nobody confirmed.
 */
@NullMarked
package ec.hito.query.articulation;

import org.jspecify.annotations.NullMarked;
