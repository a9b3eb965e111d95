/**
 * What people do on the pages: forms for each act, sent with the signed-in person's own token to the service that decides on it. Nothing is
 * decided here, and nothing is recorded.
 */
@NullMarked
package ec.hito.query.acting;

import org.jspecify.annotations.NullMarked;
