package id.netral;

import id.netral.common.Sentences;
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

    /** Around the throttle, which counts the sessions that are left. */
    @Bean
    FilterRegistrationBean<StrangerDoor> strangerDoor() {
        var registration = new FilterRegistrationBean<>(new StrangerDoor());
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 2);
        return registration;
    }

    @Bean
    StrangerSessions strangerSessions(ScreenProperties settings) {
        return new StrangerSessions(settings);
    }
}
