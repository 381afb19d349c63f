package id.netral.media;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import id.netral.security.SystemSession;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where bytes go, and the nightly clean-up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaProperties.class)
class MediaConfiguration {

    @Bean
    ByteStores byteStores(MediaProperties settings, DatabaseBytes database) {
        var stores = new ArrayList<ByteStore>();
        stores.add(database);
        stores.add(new FolderBytes(settings.folder()));
        if (!settings.s3().endpoint().isBlank()) {
            stores.add(new S3Bytes(settings.s3()));
        }
        return new ByteStores(settings.store(), stores);
    }

    @Bean
    Task<Void> removeUnusedMedia(MediaCleanup cleanup, ZoneId agencyZone) {
        return Tasks.recurring("remove-unused-media", new Daily(agencyZone, LocalTime.of(2, 40)))
                .execute((instance, context) -> SystemSession.run(cleanup::run));
    }
}
