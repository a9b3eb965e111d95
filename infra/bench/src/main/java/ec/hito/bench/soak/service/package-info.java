/**
 * Two processes of command-service on one PostgreSQL, clients that repeat what was not answered, and the account of what they were told.
 * The soaks that go through the services share it; what their clients ask for is their own.
 */
@NullMarked
package ec.hito.bench.soak.service;

import org.jspecify.annotations.NullMarked;
