/**
 * The actors and territories of the catalogue, and which of them, and of the secretariats, an initiative has to do with.
 */
@NullMarked
package ec.hito.query.involvement;

import org.jspecify.annotations.NullMarked;
