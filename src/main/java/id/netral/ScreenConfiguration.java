package id.netral;

import id.netral.common.Sentences;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How fast and for how long sessions and screens come to be. */
@Configuration(proxyBeanMethods = false)
class ScreenConfiguration {

    /** Before anything that begins a session. */
    @Bean
    FilterRegistrationBean<ScreenThrottle> screenThrottle(ScreenProperties settings, Sentences sentences) {
        var registration = new FilterRegistrationBean<>(new ScreenThrottle(settings, sentences));
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }

    /** Everybody begins as a stranger; {@link ScreenThrottle} gives those signed in the usual length. */
    @Bean
    HttpSessionListener shortAtFirst(ScreenProperties settings) {
        return new HttpSessionListener() {
            @Override
            public void sessionCreated(HttpSessionEvent event) {
                event.getSession()
                        .setMaxInactiveInterval(
                                Math.toIntExact(settings.strangerSession().toSeconds()));
            }
        };
    }
}
