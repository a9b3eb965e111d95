/**
 * Every endorsed initiative as it stands today, in one table with one index for everything that it can be found by. A list of today is read
 * there; of any other moment it is worked out from the events.
 */
@NullMarked
package ec.hito.query.listing;

import org.jspecify.annotations.NullMarked;
