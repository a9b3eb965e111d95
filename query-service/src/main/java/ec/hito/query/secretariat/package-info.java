/**
 * The secretariats that take part in the plan, by code and name.
 * What an initiative says of its lead is kept with the initiative; here is only who there is, and was, on a day.
 */
@NullMarked
package ec.hito.query.secretariat;

import org.jspecify.annotations.NullMarked;
