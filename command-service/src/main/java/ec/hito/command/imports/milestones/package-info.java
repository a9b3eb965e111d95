/**
 * Imports milestones: the plan's documents have none, so every secretariat brings its own.
 * Rows are decided as the single act is; what a milestone that stands says otherwise is changed by its own acts, which need a reason.
 */
@NullMarked
package ec.hito.command.imports.milestones;

import org.jspecify.annotations.NullMarked;
