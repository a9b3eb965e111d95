/** How many commands per second are carried out, and how long one takes: Hito's command path beside what one would set up instead. */
@NullMarked
package ec.hito.bench.commands;

import org.jspecify.annotations.NullMarked;
