/** How long reads take over HTTP, on a small and on a large log. */
@NullMarked
package ec.hito.bench.reads;

import org.jspecify.annotations.NullMarked;
