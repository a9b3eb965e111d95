/**
 * Hito's two services as processes: which jar, what they are told by their environment, and when they are ready. The
 * names of the variables are the services' contract with whoever starts them, here or in production.
 */
@NullMarked
package ec.hito.local.services;

import org.jspecify.annotations.NullMarked;
