/**
 * An identity provider for one machine: it knows a few sample accounts, marked as such, and issues tokens to whoever names one. In
 * production any OpenID Connect issuer takes its place.
 */
@NullMarked
package ec.hito.identity;

import org.jspecify.annotations.NullMarked;
