/**
 * The plan as its documents state it: objectives, policies, challenges, and the columns of its matrix.
 * Official text is carried as written; what the documents leave open is absent here.
 */
@NullMarked
package ec.hito.model.plan;

import org.jspecify.annotations.NullMarked;
