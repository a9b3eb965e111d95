/**
 * The query service: follows the event log, keeps the read model, serves the read API and the pages.
 * Each feature is a package with its tables, its queries and its calls; here they are put together.
 */
@NullMarked
package ec.hito.query;

import org.jspecify.annotations.NullMarked;
