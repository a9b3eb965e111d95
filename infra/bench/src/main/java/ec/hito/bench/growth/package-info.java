/** Whether the log's size matters: appending to and loading a stream of a small and of a large log. */
@NullMarked
package ec.hito.bench.growth;

import org.jspecify.annotations.NullMarked;
