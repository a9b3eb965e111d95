/**
 * How percentages went from month to month, of the plan, of an objective and of an initiative. What is seen is one state of the log throughout:
 * the past as it is known at the moment of the read.
 */
@NullMarked
package ec.hito.query.trend;

import org.jspecify.annotations.NullMarked;
