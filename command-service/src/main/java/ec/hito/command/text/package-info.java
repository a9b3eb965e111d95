/**
 * What people type, brought into one form: which characters and lengths a text may have, and when two texts say the same.
 * Kept in one place so that every field is cleaned and compared alike.
 */
@NullMarked
package ec.hito.command.text;

import org.jspecify.annotations.NullMarked;
