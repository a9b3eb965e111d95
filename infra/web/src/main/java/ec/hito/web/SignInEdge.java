package ec.hito.web;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Who may come in: whoever acts needs a token of the issuer that {@code edge.yaml} names, and so does whoever reads what stays inside the
 * administration, in one of the roles that work on the plan; whoever only reads what is published needs none.
 * Who may do which act is decided behind this door. A token that is sent and not good is refused even where none is needed.
 */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
class SignInEdge {
    private static final Duration ISSUER_CONNECTS = Duration.ofSeconds(2);
    private static final Duration ISSUER_ANSWERS = Duration.ofSeconds(4);

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            JwtDecoder tokens,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var refusals = new SignInProblems(problems);
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/api/v1/operations/**")
                        .hasAuthority("operator")
                        .requestMatchers("/api/v1/proposals/**", "/api/v1/initiatives/*/notes")
                        .hasAnyAuthority("planning", "monitor", "secretariat")
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .jwt(jwt ->
                                jwt.decoder(new IssuedTokens(tokens)).jwtAuthenticationConverter(rolesAsAuthorities())))
                .build();
    }

    private static JwtAuthenticationConverter rolesAsAuthorities() {
        var roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix("");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }

    @Bean
    OAuth2TokenValidator<Jwt> nameableAndMortal() {
        return new NameableAndMortal();
    }

    /** An issuer that is frozen must not hold up who waits for an answer. */
    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer patienceWithTheIssuer() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(ISSUER_CONNECTS);
        requests.setReadTimeout(ISSUER_ANSWERS);
        return decoder -> decoder.restOperations(new RestTemplate(requests));
    }

    /** Addresses that no honest client writes, such as one with a double slash or an encoded one. */
    @Bean
    RequestRejectedHandler strangeAddresses(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return (request, response, _) -> problems.resolveException(
                request, response, null, new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "malformed-request")));
    }
}
