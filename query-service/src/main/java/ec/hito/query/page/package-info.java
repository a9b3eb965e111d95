/**
 * The pages that a citizen reads, in Spanish and without JavaScript.
 * They show the records of the read API and compute no figure of their own.
 */
@NullMarked
package ec.hito.query.page;

import org.jspecify.annotations.NullMarked;
