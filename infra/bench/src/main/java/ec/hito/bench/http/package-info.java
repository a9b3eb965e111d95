/** What the HTTP edge leaves of the command path: record progress over HTTP beside a call that does nothing, in the same service. */
@NullMarked
package ec.hito.bench.http;

import org.jspecify.annotations.NullMarked;
