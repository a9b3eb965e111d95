package ec.hito.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a token says, before it is signed. */
public record TestToken(JWTClaimsSet claims, RSAKey key) {
    static TestToken of(String issuer, RSAKey key, String subject) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .audience(TestIssuer.AUDIENCE)
                .expirationTime(Date.from(Instant.now().plus(1, ChronoUnit.HOURS)))
                .build();
        return new TestToken(claims, key);
    }

    public TestToken roles(String... roles) {
        return claim("roles", List.of(roles));
    }

    public TestToken secretariat(String code) {
        return claim("secretariat", code);
    }

    public TestToken audience(String audience) {
        return new TestToken(new JWTClaimsSet.Builder(claims).audience(audience).build(), key);
    }

    public TestToken expiring(Instant at) {
        return new TestToken(
                new JWTClaimsSet.Builder(claims).expirationTime(Date.from(at)).build(), key);
    }

    public TestToken issuedBy(String issuer) {
        return new TestToken(new JWTClaimsSet.Builder(claims).issuer(issuer).build(), key);
    }

    public TestToken signedWith(RSAKey otherKey) {
        return new TestToken(claims, otherKey);
    }

    public TestToken claim(String name, @Nullable Object value) {
        return new TestToken(new JWTClaimsSet.Builder(claims).claim(name, value).build(), key);
    }

    public TestToken without(String name) {
        return claim(name, null);
    }

    public String signed() {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** With {@code alg: none}. */
    public String unsigned() {
        return new PlainJWT(claims).serialize();
    }
}
