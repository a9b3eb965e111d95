/**
 * Keeps files in the database beside the log: what is backed up, restored and moved with the one is so with the other.
 * Deletes what was withdrawn and what no act came to cite.
 */
@NullMarked
package ec.hito.command.evidence.storage;

import org.jspecify.annotations.NullMarked;
