/**
 * How events become the read model: the one entry through which every event goes, in the log's order.
 * Each projection lives with its tables in a package of its own; this one holds them together at one position.
 */
@NullMarked
package ec.hito.query.projection;

import org.jspecify.annotations.NullMarked;
