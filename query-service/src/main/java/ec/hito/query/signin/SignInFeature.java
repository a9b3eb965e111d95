package ec.hito.query.signin;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

@Configuration(proxyBeanMethods = false)
@Import({Issuer.class, SignInPage.class, Visitor.class})
public class SignInFeature {
    /** What programs ask for, with a token or without, and what never changes with the person. */
    private static final String[] WITHOUT_SESSION = {
        "/api/**", "/v3/**", "/actuator/**", "/contracts/**", "/swagger-ui/**", "/webjars/**", "/assets/**"
    };

    /**
     * The pages, ahead of the door that asks programs for tokens. What a page of another site makes a browser send is refused for both
     * services alike by where the browser says it comes from, so that no page holds a secret that a session could outlive.
     */
    @Bean
    @Order(1)
    SecurityFilterChain pages(HttpSecurity http, Issuer issuer, OAuth2AuthorizedClientRepository tokens) {
        var signedOut = new OidcClientInitiatedLogoutSuccessHandler(issuer);
        signedOut.setPostLogoutRedirectUri("{baseUrl}/");
        return http.securityMatcher(new NegatedRequestMatcher(new OrRequestMatcher(withoutSession())))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "private, no-cache")))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .oauth2Login(login -> login.loginPage(SignInPage.PATH)
                        .failureUrl(SignInPage.FAILED)
                        .successHandler(new Returning())
                        .clientRegistrationRepository(issuer)
                        .authorizedClientRepository(tokens))
                .logout(logout -> logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults()
                                .matcher(org.springframework.http.HttpMethod.POST, "/salir"))
                        .logoutSuccessHandler(signedOut))
                .build();
    }

    private static RequestMatcher[] withoutSession() {
        return Stream.of(WITHOUT_SESSION)
                .map(path -> PathPatternRequestMatcher.withDefaults().matcher(path))
                .toArray(RequestMatcher[]::new);
    }

    /** In the person's session, and nowhere else. */
    @Bean
    OAuth2AuthorizedClientRepository tokens() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** Asks for a new token when one runs out while its owner is at work. */
    @Bean
    OAuth2AuthorizedClientManager renewedTokens(Issuer issuer, OAuth2AuthorizedClientRepository tokens) {
        var manager = new DefaultOAuth2AuthorizedClientManager(issuer, tokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return manager;
    }
}
