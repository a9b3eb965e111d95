/**
 * The border between the HTTP edge and what loads streams, decides and appends.
 * The edge knows nothing of the event store behind it, and the store nothing of HTTP.
 */
@NullMarked
package ec.hito.command.dispatch;

import org.jspecify.annotations.NullMarked;
