/**
 * What describes the read API to other programs: OpenAPI, and the published contracts of the events under {@code /contracts/}.
 * The calls themselves stand with their features.
 */
@NullMarked
package ec.hito.query.api;

import org.jspecify.annotations.NullMarked;
