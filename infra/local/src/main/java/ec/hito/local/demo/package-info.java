/**
 * Fills an empty store with months of simulated work by the twelve secretariats, through the same calls as people's, so that all rules hold.
 * The store is marked as simulated first, and lets the simulation say what time it is; who acts is a role and never a person.
 */
@NullMarked
package ec.hito.local.demo;

import org.jspecify.annotations.NullMarked;
