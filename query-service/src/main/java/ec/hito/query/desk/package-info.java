/**
 * The pages of those who work on the plan: what is theirs to do, and the sheet on which a secretariat records a month's progress. They show
 * the records of the reads and send what is filled in by way of {@code acting}.
 */
@NullMarked
package ec.hito.query.desk;

import org.jspecify.annotations.NullMarked;
