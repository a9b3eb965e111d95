package ec.hito.web;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token says whom it is about, in a form that fits into an event, and when it ends. */
final class NameableAndMortal implements OAuth2TokenValidator<Jwt> {
    private static final int LONGEST_SUBJECT = 255;

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var subject = token.getSubject();
        var good = subject != null
                && !subject.isBlank()
                && subject.length() <= LONGEST_SUBJECT
                && token.getExpiresAt() != null;
        return good
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "sub (at most 255 characters) and exp are needed", null));
    }
}
