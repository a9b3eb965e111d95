/** How long the pages take on the simulated city of {@code ./hito demo}, how much they weigh, and how they come up in a browser. */
@NullMarked
package ec.hito.bench.pages;

import org.jspecify.annotations.NullMarked;
