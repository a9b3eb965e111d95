/**
 * The service that takes commands, decides on them and appends what happened.
 * Here its parts are put together, one by one and by name.
 */
@NullMarked
package ec.hito.command;

import org.jspecify.annotations.NullMarked;
