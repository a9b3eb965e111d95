package ec.hito.identity;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Issues tokens to the sample accounts: to programs, for which each account is a client of its own, and through the pages, where a person
 * signs in as one of them. Its key lives as long as the process does.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(SampleAccounts.class)
@Import(LoginPage.class)
public class IdentityProvider {
    private static final String AUDIENCE = "hito";
    private static final Duration TOKEN_LIVES = Duration.ofHours(8);

    public static void main(String[] args) {
        SpringApplication.run(IdentityProvider.class, args);
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", LoginPage.PATH)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage(LoginPage.PATH))
                .build();
    }

    /** @param pages address of the pages, to which a person who has signed in is sent back */
    @Bean
    RegisteredClientRepository clients(SampleAccounts samples, @Value("${hito.pages}") String pages) {
        return new InMemoryRegisteredClientRepository(Stream.concat(
                        Stream.of(pages(pages)), samples.accounts().stream().map(IdentityProvider::client))
                .toList());
    }

    private static RegisteredClient pages(String address) {
        return RegisteredClient.withId("hito-pages")
                .clientId("hito-pages")
                .clientSecret("{noop}hito-pages")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(address + "/login/oauth2/code/hito")
                .postLogoutRedirectUri(address + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .tokenSettings(tokens())
                .build();
    }

    private static RegisteredClient client(SampleAccounts.Account account) {
        return RegisteredClient.withId(account.subject())
                .clientId(account.id())
                .clientName(account.name())
                .clientSecret("{noop}" + account.id())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(tokens())
                .build();
    }

    private static TokenSettings tokens() {
        return TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIVES).build();
    }

    @Bean
    UserDetailsService people(SampleAccounts samples) {
        return new InMemoryUserDetailsManager(samples.accounts().stream()
                .<UserDetails>map(account -> User.withUsername(account.id())
                        .password("{noop}" + account.id())
                        .build())
                .toList());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(SampleAccounts samples) {
        return context -> {
            var account = samples.account(Objects.requireNonNull(context.<Authentication>getPrincipal())
                    .getName());
            var claims = context.getClaims()
                    .subject(account.subject())
                    .claim("name", account.name())
                    .claim("roles", account.roles());
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                claims.audience(List.of(AUDIENCE));
            }
            if (account.secretariat() != null) {
                claims.claim("secretariat", account.secretariat());
            }
        };
    }
}
