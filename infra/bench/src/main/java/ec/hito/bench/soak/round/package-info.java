/**
 * What all soaks share: breaking things one after the other, checking the log as it stands afterwards, and saying what a round came to.
 * What is broken, who works meanwhile and what else must hold is each soak's own.
 */
@NullMarked
package ec.hito.bench.soak.round;

import org.jspecify.annotations.NullMarked;
