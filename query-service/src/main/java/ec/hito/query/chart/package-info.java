/**
 * Pictures of what reads tell, as a template draws them in SVG: places along an axis, lines and marks. Nothing is worked out here but where it
 * stands; lengths are in percent of the drawing, so that it fits every width while its words keep their size.
 */
@NullMarked
package ec.hito.query.chart;

import org.jspecify.annotations.NullMarked;
