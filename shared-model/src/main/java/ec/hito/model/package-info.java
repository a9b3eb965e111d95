/**
 * The words that every part of Hito speaks: typed ids and the values of planning.
 * They travel as flat JSON strings and numbers, and refuse what is out of range wherever they are made.
 */
@NullMarked
package ec.hito.model;

import org.jspecify.annotations.NullMarked;
