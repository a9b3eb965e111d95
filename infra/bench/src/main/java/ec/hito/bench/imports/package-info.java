/** A file of very many milestones over HTTP: how long it takes, and how long everybody else waits for it. */
@NullMarked
package ec.hito.bench.imports;

import org.jspecify.annotations.NullMarked;
