package ec.hito.query.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.util.function.SingletonSupplier;

/** The issuer that people sign in at. It is asked for its addresses when the first person does: the pages can be read without it. */
public final class Issuer implements ClientRegistrationRepository {
    /** Names the issuer among the clients of this service. */
    public static final String ID = "hito";

    static final String BEGIN = "/oauth2/authorization/" + ID;

    private final SingletonSupplier<ClientRegistration> registration;

    /**
     * @param address of the issuer
     * @param clientId by which it knows these pages
     */
    Issuer(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String address,
            @Value("${hito.sign-in.client-id}") String clientId,
            @Value("${hito.sign-in.client-secret}") String clientSecret) {
        this.registration = SingletonSupplier.of(() -> ClientRegistrations.fromIssuerLocation(address)
                .registrationId(ID)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .build());
    }

    /** @throws RuntimeException if the issuer does not answer */
    ClientRegistration registration() {
        return registration.obtain();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(ID) ? registration() : null;
    }
}
