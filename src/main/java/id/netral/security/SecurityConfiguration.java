package id.netral.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.netral.security.ui.LoginView;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach what by HTTP: open files, the sign-in screen, then nothing without a rule of its own. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    /** About a tenth of a second of work on a server of the usual size. */
    private static final int BCRYPT_STRENGTH = 11;

    private static final String[] OPEN_FILES = {
        "/css/**", "/icons/**", "/images/**", "/fonts/**", "/favicon.*", "/manifest.webmanifest"
    };

    /** Paths that programs ask for, so that a redirect to the sign-in screen would only confuse them. */
    private static final RequestMatcher FOR_PROGRAMS =
            new OrRequestMatcher(pathPattern("/api/**"), pathPattern("/media/**"));

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, RequestUtil vaadin) throws Exception {
        var refusals = new JsonRefusals();
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                configurer -> configurer
                        .loginView(LoginView.class, "/masuk?keluar")
                        // Vaadin would leave the sign-in form without CSRF protection; ours carries the token.
                        .enableCsrfConfiguration(false));
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN_FILES)
                        .permitAll()
                        .requestMatchers(FOR_PROGRAMS)
                        .authenticated());
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest));
        http.exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(refusals, FOR_PROGRAMS)
                .defaultAccessDeniedHandlerFor(refusals, FOR_PROGRAMS));
        http.headers(new ResponseHeaders());
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }
}
