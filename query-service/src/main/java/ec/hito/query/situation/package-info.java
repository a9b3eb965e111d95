/**
 * That somebody said how an initiative stands, for which month and of what kind. What was said is for the administration only and not kept
 * here.
 */
@NullMarked
package ec.hito.query.situation;

import org.jspecify.annotations.NullMarked;
