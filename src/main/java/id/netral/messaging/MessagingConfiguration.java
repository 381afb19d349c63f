package id.netral.messaging;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.netral.security.SystemSession;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mail server and the job that empties the outbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmtpProperties.class)
class MessagingConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(15);

    @Bean
    SmtpServer smtpServer(SmtpProperties settings) {
        return new SmtpServer(settings);
    }

    @Bean
    Task<Void> sendOutgoingMail(MailDispatch dispatch) {
        return Tasks.recurring("send-outgoing-mail", FixedDelay.of(PAUSE))
                .execute((instance, context) -> SystemSession.run(dispatch::run));
    }
}
