package id.netral.common;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server's clock decides every deadline; the agency's zone decides which day it is. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Jobs fall due by the same clock that what they do is judged by. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    ZoneId agencyZone(@Value("${netral.zone:Asia/Jakarta}") ZoneId zone) {
        return zone;
    }
}
