/**
 * How texts are made comparable for a search that ignores case and accents.
 * The projections store what {@link ec.hito.query.search.Words} makes of a text, and a search looks for what it makes of the question.
 */
@NullMarked
package ec.hito.query.search;

import org.jspecify.annotations.NullMarked;
