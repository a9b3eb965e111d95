/**
 * Milestones and the progress recorded on them, every record with the day it speaks of.
 * Notes are not kept here: they are for the administration only, and nothing that this service serves may show them.
 */
@NullMarked
package ec.hito.query.milestone;

import org.jspecify.annotations.NullMarked;
