/**
 * Adopting the plan that everything else refers to.
 * A plan is adopted once; another one or a reform is a later act of its own.
 */
@NullMarked
package ec.hito.command.plan;

import org.jspecify.annotations.NullMarked;
