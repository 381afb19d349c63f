package id.netral.security.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.netral.security.account.AccountChanges;
import id.netral.security.account.AccountPrincipals;
import id.netral.security.account.KnownDevices;
import id.netral.security.account.RememberedDevices;
import id.netral.security.audit.RefusalRecords;
import id.netral.security.http.JsonRefusals;
import id.netral.security.http.RefusalHeaders;
import id.netral.security.http.ResponseHeaders;
import id.netral.security.secret.AttemptThrottle;
import id.netral.security.secret.HashingTurns;
import id.netral.security.ui.LoginView;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
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

    private static final String SIGN_IN = "/masuk";

    /** Paths that programs ask for, so that a redirect to the sign-in screen would only confuse them. */
    private static final RequestMatcher FOR_PROGRAMS =
            new OrRequestMatcher(pathPattern("/api/**"), pathPattern("/media/**"));

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            RequestUtil vaadin,
            PagePaths pages,
            SignInRecords records,
            RememberedDevices devices,
            RefusalRecords refusals,
            @Value("${netral.scorm.origin:}") String packages) {
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                configurer -> configurer
                        .loginView(LoginView.class, SIGN_IN + "?keluar")
                        // Vaadin would leave the sign-in form without CSRF protection; ours carries the token.
                        .enableCsrfConfiguration(false)
                        .anyRequest(other -> other.access(pages))
                        .addLogoutHandler(records));
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN_FILES)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, CsrfController.SIGN_IN, "/boleh", "/hukum/*")
                        .permitAll()
                        .requestMatchers(FOR_PROGRAMS)
                        .authenticated());
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest));
        http.formLogin(form -> form.usernameParameter(LoginView.NAME)
                .passwordParameter(LoginView.PASSWORD)
                .failureHandler(records));
        http.rememberMe(remember -> remember.rememberMeServices(devices).key(devices.getKey()));
        http.headers(new ResponseHeaders(packages));
        refuse(http, refusals);
        return http.build();
    }

    private static void refuse(HttpSecurity http, RefusalRecords refusals) {
        var inJson = new JsonRefusals(refusals);
        http.exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(inJson, FOR_PROGRAMS)
                .defaultAccessDeniedHandlerFor(inJson, FOR_PROGRAMS)
                .defaultAccessDeniedHandlerFor(
                        // The sign-in screen was open for longer than its session: once more, with a fresh token.
                        (request, response, denied) ->
                                response.sendRedirect(request.getContextPath() + SIGN_IN + "?berakhir"),
                        pathPattern(HttpMethod.POST, SIGN_IN)));
    }

    @Bean
    RememberedViewAccess rememberedViewAccess(AnnotatedViewAccessChecker annotations) {
        return new RememberedViewAccess(annotations);
    }

    @Bean
    NavigationAccessControlConfigurer navigationAccess() {
        return new NavigationAccessControlConfigurer()
                .withAvailableNavigationAccessCheckers(RememberedViewAccess.class::isInstance);
    }

    /** Addresses that are written to deceive end here, before any filter. */
    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, why) -> {
            RefusalHeaders.write(request, response);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        };
    }

    /** Sessions know when they began and follow what happens to their account. */
    @Bean
    Customizer<HttpSecurity> accountSessions(AccountChanges changes, AccountPrincipals principals, Clock clock) {
        return http -> {
            http.sessionManagement(
                    sessions -> sessions.addSessionAuthenticationStrategy(new SessionMark.OnSignIn(clock)));
            http.addFilterAfter(new AccountSessionFilter(changes, principals), SecurityContextHolderFilter.class);
        };
    }

    @Bean
    AuthenticationProvider signIn(
            AccountPrincipals principals,
            PasswordEncoder encoder,
            AttemptThrottle throttle,
            KnownDevices devices,
            HashingTurns turns) {
        var passwords = new DaoAuthenticationProvider(principals.named());
        passwords.setPasswordEncoder(encoder);
        return new ThrottledSignIn(passwords, throttle, devices, turns, principals);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }
}
