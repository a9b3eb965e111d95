/**
 * Adopting and reforming the plan that everything else refers to, and the rule by which health is read off.
 * A plan is adopted once; what changes of it afterwards is a reform, which cites its legal instrument.
 */
@NullMarked
package ec.hito.command.plan;

import org.jspecify.annotations.NullMarked;
