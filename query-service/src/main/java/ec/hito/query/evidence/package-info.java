/**
 * What shows that acts happened, as far as it is public: files that a monitor released, what was withdrawn and why, and how much else there is.
 * Where links lead is not kept here.
 */
@NullMarked
package ec.hito.query.evidence;

import org.jspecify.annotations.NullMarked;
