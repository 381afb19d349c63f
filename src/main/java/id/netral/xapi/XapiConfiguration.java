package id.netral.xapi;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.netral.security.SystemSession;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that empties the outbox of statements. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(XapiProperties.class)
class XapiConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Bean
    Task<Void> sendXapiStatements(XapiDispatch dispatch) {
        return Tasks.recurring("send-xapi-statements", FixedDelay.of(PAUSE))
                .execute((instance, context) -> SystemSession.run(dispatch::run));
    }
}
