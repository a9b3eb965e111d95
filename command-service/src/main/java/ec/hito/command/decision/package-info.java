/**
 * What every decision of this service has in common: a command goes in, events or a rejection come out.
 * Knows no stream and no framework, so that each feature can speak of its own rules only.
 */
@NullMarked
package ec.hito.command.decision;

import org.jspecify.annotations.NullMarked;
