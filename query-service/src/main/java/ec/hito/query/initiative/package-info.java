/**
 * Initiatives: what they are called, whom and what they serve, and the list and single views of them.
 * A proposal that planning has not endorsed is kept, but found by nobody here.
 */
@NullMarked
package ec.hito.query.initiative;

import org.jspecify.annotations.NullMarked;
