/**
 * Signing in to the pages at the city's OpenID Connect issuer, and who has. Reading needs no sign-in, and programs bring a token with each
 * call instead; a person who records something on a page does so with a token that the issuer gave for them, kept in their session.
 */
@NullMarked
package ec.hito.query.signin;

import org.jspecify.annotations.NullMarked;
