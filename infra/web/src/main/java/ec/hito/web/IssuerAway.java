package ec.hito.web;

import org.springframework.security.core.AuthenticationException;

/** A token could not be checked. */
final class IssuerAway extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    IssuerAway(Throwable cause) {
        super("the issuer's keys cannot be had: " + cause.getMessage(), cause);
    }
}
