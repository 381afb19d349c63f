package id.netral.security.api;

import id.netral.security.audit.RefusalRecords;
import id.netral.security.http.JsonRefusals;
import id.netral.security.http.ResponseHeaders;
import id.netral.security.secret.AttemptThrottle;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * The door for other programs: a token with each request, no session and no cookie, so nothing that CSRF could use. Only
 * these paths; every other one is the screens'.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    static final String ROSTER = "/api/roster";

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            ApiTokenRepository tokens,
            AttemptThrottle throttle,
            RefusalRecords records,
            Clock clock) {
        var inJson = new JsonRefusals(records);
        http.securityMatcher(ROSTER, ROSTER + "/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority(ApiScope.ROSTER.authority()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(inJson).accessDeniedHandler(inJson))
                .addFilterBefore(
                        new BearerTokens(tokens, throttle, records, clock), UsernamePasswordAuthenticationFilter.class);
        http.headers(new ResponseHeaders(""));
        return http.build();
    }
}
