/**
 * Lets subscribers of the events topic find out whether they have everything: per key, how many events there are and a hash over their ids.
 * Serves {@code GET /api/v1/reconciliation}, from the log itself, so that nothing that the read model leaves out is missing.
 */
@NullMarked
package ec.hito.query.reconciliation;

import org.jspecify.annotations.NullMarked;
