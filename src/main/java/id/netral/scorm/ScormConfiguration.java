package id.netral.scorm;

import id.netral.security.http.BodyLimit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.unit.DataSize;

/** The door to the files of packages: no session and no cookie, the key stands in the address. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScormProperties.class)
class ScormConfiguration {

    @Bean
    @Order(2)
    SecurityFilterChain packageDoor(HttpSecurity http) {
        http.securityMatcher(PackageController.PATH + "/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers // each answer brings its own
                        .defaultsDisabled()
                        .httpStrictTransportSecurity(Customizer.withDefaults()));
        return http.build();
    }

    /** What a package may keep of its own takes up to three times its letters in bytes, beside answers and scores. */
    @Bean
    BodyLimit packageState() {
        return new BodyLimit("/api/scorm/{attempt}", DataSize.ofKilobytes(256));
    }

    @Bean
    FilterRegistrationBean<OriginFilter> packageOrigin(ScormProperties settings) {
        var registration = new FilterRegistrationBean<>(new OriginFilter(settings));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
