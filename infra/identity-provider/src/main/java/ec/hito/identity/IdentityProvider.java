package ec.hito.identity;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** Issues tokens to the sample accounts, each of which is a client of its own. Its key lives as long as the process does. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableConfigurationProperties(SampleAccounts.class)
public class IdentityProvider {
    private static final String AUDIENCE = "hito";
    private static final Duration TOKEN_LIVES = Duration.ofHours(8);

    public static void main(String[] args) {
        SpringApplication.run(IdentityProvider.class, args);
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    RegisteredClientRepository clients(SampleAccounts samples) {
        return new InMemoryRegisteredClientRepository(
                samples.accounts().stream().map(IdentityProvider::client).toList());
    }

    private static RegisteredClient client(SampleAccounts.Account account) {
        return RegisteredClient.withId(account.subject())
                .clientId(account.id())
                .clientName(account.name())
                .clientSecret("{noop}" + account.id())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIVES)
                        .build())
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(SampleAccounts samples) {
        return context -> {
            var account = samples.account(context.getRegisteredClient().getClientId());
            var claims = context.getClaims()
                    .subject(account.subject())
                    .audience(List.of(AUDIENCE))
                    .claim("name", account.name())
                    .claim("roles", account.roles());
            if (account.secretariat() != null) {
                claims.claim("secretariat", account.secretariat());
            }
        };
    }
}
