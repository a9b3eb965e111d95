package ec.hito.web;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Reads tokens, and tells a bad one from one that cannot be checked while the issuer's keys cannot be had. */
record IssuedTokens(JwtDecoder decoder) implements JwtDecoder {
    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException bad) {
            throw bad;
        } catch (JwtException | JwtDecoderInitializationException unchecked) {
            throw new IssuerAway(unchecked);
        }
    }
}
